import type { RuleCases } from '../../../model/cases';

const endpoint = (Properties: object) => ({
  Resources: { It: { Type: 'AWS::EC2::VPCEndpoint', Properties: { VpcId: 'vpc-1', ServiceName: 'com.amazonaws.us-east-1.s3', ...Properties } } },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'one bucket', template: endpoint({ PolicyDocument: { Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::records/*' }] } }) },
    {
      name: 'principals of the organization',
      template: endpoint({
        PolicyDocument: {
          Statement: {
            Effect: 'Allow', Principal: '*', Action: '*', Resource: '*', Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } },
          },
        },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'no policy',
      template: endpoint({}),
      at: ['It Properties.PolicyDocument'],
    },
    {
      name: 'a policy that allows everything',
      template: endpoint({ PolicyDocument: { Statement: [{ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }] } }),
      at: ['It Properties.PolicyDocument.Statement.0'],
    },
    {
      name: 'everything of the service',
      template: endpoint({ PolicyDocument: { Statement: { Effect: 'Allow', Principal: { AWS: ['*'] }, Action: ['s3:*'], Resource: '*' } } }),
      at: ['It Properties.PolicyDocument.Statement'],
    },
  ],
  notApplicable: [
    { name: 'a gateway load balancer', template: endpoint({ VpcEndpointType: 'GatewayLoadBalancer' }) },
  ],
  unknown: [
    {
      name: 'a document that only the deployment knows',
      template: { Parameters: { Whole: { Type: 'String' } }, ...endpoint({ PolicyDocument: { Ref: 'Whole' } }) },
      at: ['It Properties.PolicyDocument'],
    },
  ],
};
