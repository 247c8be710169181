import type { RuleCases } from '../../../model/cases';

const one = (Type: string, Properties: object, more: object = {}) => ({ ...more, Resources: { It: { Type, Properties } } });
const headers = (...HeaderParameters: unknown[]) => one('AWS::Events::Connection', {
  AuthorizationType: 'BASIC', AuthParameters: { BasicAuthParameters: { Username: 'orders', Password: '{{resolve:secretsmanager:orders}}' }, InvocationHttpParameters: { HeaderParameters } },
});
const endpoint = (ExtraConnectionAttributes: unknown, more: object = {}) =>
  one('AWS::DMS::Endpoint', { EndpointType: 'source', EngineName: 'oracle', ExtraConnectionAttributes }, more);
const profile = (CredentialsMap: unknown) => one('AWS::AppFlow::ConnectorProfile', {
  ConnectorProfileName: 'orders',
  ConnectionMode: 'Public',
  ConnectorType: 'CustomConnector',
  ConnectorProfileConfig: { ConnectorProfileCredentials: { CustomConnector: { AuthenticationType: 'CUSTOM', Custom: { CustomAuthenticationType: 'orders', CredentialsMap } } } },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'headers that are no secrets', template: headers({ Key: 'x-tenant', Value: 'orders' }, { Key: 'x-api-key', Value: '{{resolve:secretsmanager:orders:SecretString:key}}' }) },
    { name: 'attributes of a driver', template: endpoint('useLogminerReader=N;useBfile=Y;asm_user=orders;parallelASMReadThreads=6') },
    { name: 'credentials that are looked up', template: profile({ user: '{{resolve:secretsmanager:orders:SecretString:user}}', code: '{{resolve:secretsmanager:orders:SecretString:code}}' }) },
  ],
  nonCompliant: [
    { name: 'a header', template: headers({ Key: 'x-api-key', Value: 'd1e2f3a4b5c6', IsValueSecret: true }), at: ['It Properties.AuthParameters.InvocationHttpParameters.HeaderParameters.0.Value'] },
    { name: 'a header that says who asks', template: headers({ Key: 'Authorization', Value: 'Bearer d1e2f3a4b5c6' }), at: ['It Properties.AuthParameters.InvocationHttpParameters.HeaderParameters.0.Value'] },
    {
      name: 'a parameter of a token endpoint',
      template: one('AWS::Events::Connection', {
        AuthorizationType: 'OAUTH_CLIENT_CREDENTIALS',
        AuthParameters: { OAuthParameters: { OAuthHttpParameters: { BodyParameters: [{ Key: 'grant_type', Value: 'password' }, { Key: 'password', Value: 'correct-horse' }] } } },
      }),
      at: ['It Properties.AuthParameters.OAuthParameters.OAuthHttpParameters.BodyParameters.1.Value'],
    },
    { name: 'an attribute', template: endpoint('useLogminerReader=N;asm_password=correct-horse'), at: ['It Properties.ExtraConnectionAttributes'] },
    { name: 'credentials by any name', template: profile({ code: 'd1e2f3a4b5c6' }), at: ['It Properties.ConnectorProfileConfig.ConnectorProfileCredentials.CustomConnector.Custom.CredentialsMap.code'] },
    {
      name: 'credentials of a connection',
      template: one('AWS::Glue::Connection', {
        CatalogId: '123456789012', ConnectionInput: { ConnectionType: 'SALESFORCE', AuthenticationConfiguration: { AuthenticationType: 'CUSTOM', CustomAuthenticationCredentials: { code: 'd1e2f3a4b5c6' } } },
      }),
      at: ['It Properties.ConnectionInput.AuthenticationConfiguration.CustomAuthenticationCredentials.code'],
    },
  ],
  notApplicable: [
    { name: 'an endpoint without attributes', template: one('AWS::DMS::Endpoint', { EndpointType: 'source', EngineName: 'oracle' }) },
    { name: 'a connection without parameters', template: one('AWS::Events::Connection', { AuthorizationType: 'API_KEY', AuthParameters: {} }) },
  ],
  unknown: [
    { name: 'attributes that are not known', template: endpoint({ Ref: 'Attributes' }, { Parameters: { Attributes: { Type: 'String' } } }), at: ['It Properties.ExtraConnectionAttributes'] },
    { name: 'a header that is not known', template: headers({ 'Fn::ImportValue': 'header' }), at: ['It Properties.AuthParameters.InvocationHttpParameters.HeaderParameters.0'] },
  ],
};
