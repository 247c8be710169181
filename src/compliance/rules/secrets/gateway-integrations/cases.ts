import type { RuleCases } from '../../../model/cases';

const one = (Type: string, Properties: object, more: object = {}) => ({ ...more, Resources: { It: { Type, Properties } } });
const method = (integration: object, more: object = {}) => one('AWS::ApiGateway::Method', {
  RestApiId: 'api', ResourceId: 'orders', HttpMethod: 'GET', AuthorizationType: 'AWS_IAM', Integration: { Type: 'HTTP', IntegrationHttpMethod: 'GET', Uri: 'https://orders.example.com', ...integration },
}, more);
const parameters = (RequestParameters: unknown, more: object = {}) => method({ RequestParameters }, more);
const http = (RequestParameters: unknown) => one('AWS::ApiGatewayV2::Integration', { ApiId: 'api', IntegrationType: 'HTTP_PROXY', IntegrationUri: 'https://orders.example.com', RequestParameters });
const balancer = (...Conditions: unknown[]) => one('AWS::ElasticLoadBalancingV2::ListenerRule', { Priority: 1, Actions: [{ Type: 'forward', TargetGroupArn: 'orders' }], Conditions });
const origin = (HeaderName: string, HeaderValue: unknown) => one('AWS::CloudFront::Distribution', {
  DistributionConfig: { Enabled: true, Origins: [{ Id: 'api', DomainName: 'api.example.com', OriginCustomHeaders: [{ HeaderName, HeaderValue }] }] },
});
const api = (integration: object) => one('AWS::ApiGateway::RestApi', { Body: { openapi: '3.0.1', paths: { '/orders': { get: { 'x-amazon-apigateway-integration': { type: 'http', ...integration } } } } } });
const acl = (Name: string, SearchString: unknown) => one('AWS::WAFv2::WebACL', {
  Scope: 'REGIONAL',
  DefaultAction: { Block: {} },
  VisibilityConfig: {},
  Rules: [{ Name: 'origin', Priority: 0, Statement: { NotStatement: { Statement: { ByteMatchStatement: { FieldToMatch: { SingleHeader: { Name } }, SearchString, PositionalConstraint: 'EXACTLY', TextTransformations: [] } } } } }],
});

export const cases: RuleCases = {
  compliant: [
    {
      name: 'parameters of the request, and texts that are no secrets',
      template: parameters({
        'integration.request.header.Authorization': 'method.request.header.Authorization',
        'integration.request.header.x-api-key': 'stageVariables.key',
        'integration.request.header.Content-Type': "'application/x-www-form-urlencoded'",
        'integration.request.querystring.token': 'context.authorizer.token',
      }),
    },
    { name: 'a dynamic reference', template: parameters({ 'integration.request.header.x-api-key': "'{{resolve:secretsmanager:orders:SecretString:key}}'" }) },
    { name: 'parameters of an HTTP API', template: http({ 'append:header.x-api-key': '$stageVariables.key', 'overwrite:header.authorization': '$request.header.authorization', 'overwrite:path': '/orders' }) },
    { name: 'conditions of a load balancer', template: balancer({ Field: 'http-header', HttpHeaderConfig: { HttpHeaderName: 'User-Agent', Values: ['*Chrome*'] } }, { Field: 'path-pattern', Values: ['/orders/*'] }) },
    { name: 'a header that names the origin', template: origin('x-origin', 'orders-eu-west-1') },
    { name: 'a header that is looked up', template: acl('x-origin-verify', '{{resolve:secretsmanager:orders:SecretString:header}}') },
    { name: 'a template', template: method({ RequestTemplates: { 'application/json': '{"statusCode": 200, "token": "$input.params(\'token\')"}' } }) },
  ],
  nonCompliant: [
    {
      name: 'a token in the header that says who asks',
      template: parameters({ 'integration.request.header.Authorization': "'Bearer d1e2f3a4b5c6'", 'integration.request.header.Accept': "'*/*'" }),
      at: ['It Properties.Integration.RequestParameters.integration.request.header.Authorization'],
    },
    { name: 'a key', template: parameters({ 'integration.request.header.x-api-key': "'d1e2f3a4b5c6'" }), at: ['It Properties.Integration.RequestParameters.integration.request.header.x-api-key'] },
    {
      name: 'in a template',
      template: method({ RequestTemplates: { 'application/json': "#set($context.requestOverride.header.Authorization = 'Bearer d1e2f3a4b5c6')\n$input.body" } }),
      at: ['It Properties.Integration.RequestTemplates.application/json'],
    },
    { name: 'of an HTTP API', template: http({ 'append:header.x-api-key': 'd1e2f3a4b5c6' }), at: ['It Properties.RequestParameters.append:header.x-api-key'] },
    {
      name: 'in a definition',
      template: api({ requestParameters: { 'integration.request.header.authorization': "'Basic b3JkZXJzOmNvcnJlY3QtaG9yc2U='" } }),
      at: ['It Properties.Body.paths./orders.get.x-amazon-apigateway-integration.requestParameters.integration.request.header.authorization'],
    },
    { name: 'a condition of a load balancer', template: balancer({ Field: 'http-header', HttpHeaderConfig: { HttpHeaderName: 'X-Origin-Secret', Values: ['d1e2f3a4b5c6'] } }), at: ['It Properties.Conditions.0.HttpHeaderConfig.Values.0'] },
    {
      name: 'a header as in the guide',
      template: balancer({ Field: 'http-header', HttpHeaderConfig: { HttpHeaderName: 'X-Custom-Header', Values: ['random-value-1234567890'] } }),
      at: ['It Properties.Conditions.0.HttpHeaderConfig.Values.0'],
    },
    { name: 'a parameter of a query', template: balancer({ Field: 'query-string', QueryStringConfig: { Values: [{ Key: 'token', Value: 'd1e2f3a4b5c6' }] } }), at: ['It Properties.Conditions.0.QueryStringConfig.Values.0.Value'] },
    { name: 'a header that proves the way', template: origin('x-origin-verify', 'd1e2f3a4b5c6'), at: ['It Properties.DistributionConfig.Origins.0.OriginCustomHeaders.0.HeaderValue'] },
    {
      name: 'the other side of it',
      template: acl('x-origin-verify', '3f0c7bd2-9a1e-4d7b-a5f4-e3d2c1b0a9f8'),
      at: ['It Properties.Rules.0.Statement.NotStatement.Statement.ByteMatchStatement.SearchString'],
    },
    {
      name: 'a rule of a service network',
      template: one('AWS::VpcLattice::Rule', { Priority: 1, Action: {}, Match: { HttpMatch: { HeaderMatches: [{ Name: 'x-api-key', Match: { Exact: 'd1e2f3a4b5c6' } }] } } }),
      at: ['It Properties.Match.HttpMatch.HeaderMatches.0.Match.Exact'],
    },
  ],
  notApplicable: [
    { name: 'an integration without parameters', template: method({}) },
    { name: 'a rule by path', template: balancer({ Field: 'path-pattern', Values: ['/orders/*'] }) },
  ],
  unknown: [
    { name: 'parameters that are not known', template: parameters({ 'Fn::ImportValue': 'parameters' }), at: ['It Properties.Integration.RequestParameters'] },
    { name: 'values that are not known', template: balancer({ Field: 'http-header', HttpHeaderConfig: { HttpHeaderName: 'x-api-key', Values: { 'Fn::Split': [',', { 'Fn::ImportValue': 'values' }] } } }), at: ['It Properties.Conditions.0.HttpHeaderConfig.Values'] },
  ],
};
