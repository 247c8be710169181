import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Gateway: {
      Type: 'AWS::BedrockAgentCore::Gateway',
      Properties: { Name: 'tools', ProtocolType: 'MCP', RoleArn: 'arn:aws:iam::111122223333:role/tools', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'IAM', template: given({ AuthorizerType: 'AWS_IAM' }) },
    {
      name: 'tokens',
      template: given({
        AuthorizerType: 'CUSTOM_JWT',
        AuthorizerConfiguration: { CustomJWTAuthorizer: { DiscoveryUrl: 'https://idp.example.com/.well-known/openid-configuration' } },
      }),
    },
  ],
  nonCompliant: [
    { name: 'nobody is asked', template: given({ AuthorizerType: 'NONE' }), at: ['Gateway Properties.AuthorizerType'] },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'prod' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...given({ AuthorizerType: { 'Fn::If': ['IsProduction', 'AWS_IAM', 'NONE'] } }),
      },
      at: ['Gateway Properties.AuthorizerType'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ AuthorizerType: { 'Fn::ImportValue': 'setting' } }), at: ['Gateway Properties.AuthorizerType'] },
  ],
};
