import type { RuleCases } from '../../../model/cases';

const broker = (Password: unknown, more: object = {}) => ({
  ...more,
  Resources: {
    Broker: {
      Type: 'AWS::AmazonMQ::Broker',
      Properties: { BrokerName: 'orders', DeploymentMode: 'SINGLE_INSTANCE', EngineType: 'RABBITMQ', HostInstanceType: 'mq.m5.large', Users: [{ Username: 'orders', Password }] },
    },
  },
});
const one = (Type: string, Properties: object) => ({ Resources: { It: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a dynamic reference', template: broker('{{resolve:secretsmanager:orders-broker:SecretString:password}}') },
    { name: 'a parameter that is not echoed', template: broker({ Ref: 'Password' }, { Parameters: { Password: { Type: 'String', NoEcho: true } } }) },
    { name: 'spelled as a text', template: broker({ Ref: 'Password' }, { Parameters: { Password: { Type: 'String', NoEcho: 'true', Default: '' } } }) },
    {
      name: 'a pointer to a secret instead of a token',
      template: one('AWS::CodeBuild::SourceCredential', {
        AuthType: 'SECRETS_MANAGER', ServerType: 'GITHUB', Token: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:github-AbCdEf',
      }),
    },
    {
      name: 'joined to a dynamic reference',
      template: one('AWS::IAM::User', {
        LoginProfile: { Password: { 'Fn::Join': ['', ['{{resolve:secretsmanager:', { Ref: 'AWS::StackName' }, ':SecretString:password}}']] } },
      }),
    },
  ],
  nonCompliant: [
    { name: 'the password of a user of a broker', template: broker('correct-horse-battery'), at: ['Broker Properties.Users.0.Password'] },
    { name: 'a placeholder that everybody knows', template: broker('changeme'), at: ['Broker Properties.Users.0.Password'] },
    {
      name: 'the default of a parameter',
      template: broker({ Ref: 'Password' }, { Parameters: { Password: { Type: 'String', Default: 'correct-horse-battery' } } }),
      at: ['Broker Properties.Users.0.Password'],
    },
    {
      name: 'the default of a parameter that is not echoed',
      template: broker({ Ref: 'Password' }, { Parameters: { Password: { Type: 'String', NoEcho: true, Default: 'correct-horse-battery' } } }),
      at: ['Broker Properties.Users.0.Password'],
    },
    {
      name: 'a parameter that is echoed',
      template: broker({ Ref: 'Password' }, { Parameters: { Password: { Type: 'String' } } }),
      at: ['Broker Properties.Users.0.Password'],
    },
    {
      name: 'in one branch of a condition',
      template: broker({ 'Fn::If': ['IsTest', 'correct-horse-battery', '{{resolve:secretsmanager:orders-broker}}'] }, {
        Parameters: { Stage: { Type: 'String' } }, Conditions: { IsTest: { 'Fn::Equals': [{ Ref: 'Stage' }, 'test'] } },
      }),
      at: ['Broker Properties.Users.0.Password'],
    },
    {
      name: 'put together',
      template: one('AWS::IAM::User', { LoginProfile: { Password: { 'Fn::Join': ['-', ['correct', 'horse', 'battery']] } } }),
      at: ['It Properties.LoginProfile.Password'],
    },
    {
      name: 'settings of a target of events',
      template: one('AWS::Events::Connection', {
        AuthorizationType: 'OAUTH_CLIENT_CREDENTIALS',
        AuthParameters: {
          OAuthParameters: { AuthorizationEndpoint: 'https://login.example.com', HttpMethod: 'POST', ClientParameters: { ClientID: 'orders', ClientSecret: 'd1e2f3a4b5c6' } },
        },
      }),
      at: ['It Properties.AuthParameters.OAuthParameters.ClientParameters.ClientSecret'],
    },
    {
      name: 'the token of a source of a pipeline',
      template: one('AWS::CodePipeline::Pipeline', { Stages: [{ Name: 'Source', Actions: [{ Name: 'GitHub', Configuration: { Owner: 'acme', OAuthToken: 'd1e2f3a4b5c6' } }] }] }),
      at: ['It Properties.Stages.0.Actions.0.Configuration.OAuthToken'],
    },
    {
      name: 'in a list of several',
      template: one('AWS::EC2::VPNConnection', {
        Type: 'ipsec.1', VpnTunnelOptionsSpecifications: [{ PreSharedKey: '{{resolve:secretsmanager:vpn}}' }, { PreSharedKey: 'Tunnel_Two_2026' }],
      }),
      at: ['It Properties.VpnTunnelOptionsSpecifications.1.PreSharedKey'],
    },
    {
      name: 'the secret of a client of a load balancer',
      template: one('AWS::ElasticLoadBalancingV2::Listener', {
        DefaultActions: [{ Type: 'authenticate-oidc', AuthenticateOidcConfig: { ClientId: 'shop', ClientSecret: 'd1e2f3a4b5c6' } }],
      }),
      at: ['It Properties.DefaultActions.0.AuthenticateOidcConfig.ClientSecret'],
    },
    { name: 'the key of an API', template: one('AWS::ApiGateway::ApiKey', { Name: 'shop', Value: 'd1e2f3a4b5c6d7e8f9a0' }), at: ['It Properties.Value'] },
    {
      name: 'settings inside of an endpoint',
      template: one('AWS::DMS::Endpoint', { EndpointType: 'source', EngineName: 'mongodb', MongoDbSettings: { Username: 'dms', Password: 'correct-horse' } }),
      at: ['It Properties.MongoDbSettings.Password'],
    },
  ],
  notApplicable: [
    { name: 'no user', template: one('AWS::IAM::User', { UserName: 'robot' }) },
    { name: 'the value of a tag is no key', template: one('AWS::ApiGateway::ApiKey', { Name: 'shop', Tags: [{ Key: 'team', Value: 'orders' }] }) },
    { name: 'another type', template: one('AWS::SNS::Topic', { DisplayName: 'password' }) },
  ],
  unknown: [
    {
      name: 'a part of it is not known',
      template: broker({ 'Fn::Join': ['', ['orders-', { 'Fn::ImportValue': 'suffix' }]] }),
      at: ['Broker Properties.Users.0.Password'],
    },
  ],
};
