import type { RuleCases } from '../../../model/cases';

const api = (Properties: object) => ({ Resources: { Api: { Type: 'AWS::ApiGatewayV2::Api', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'none', template: api({ Name: 'a', ProtocolType: 'HTTP' }) },
  ],
  nonCompliant: [
    {
      name: 'a function',
      template: api({ Name: 'a', ProtocolType: 'HTTP', Target: 'arn:aws:lambda:eu-west-1:111111111111:function:f' }),
      at: ['Api Properties.Target'],
    },
    {
      name: 'of another stack',
      template: api({ Name: 'a', ProtocolType: 'HTTP', RouteKey: 'GET /', Target: { 'Fn::ImportValue': 'Function' } }),
      at: ['Api Properties.Target'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'put together',
      template: api({ Target: { 'Fn::Join': ['', [{ 'Fn::ImportValue': 'A' }, { 'Fn::ImportValue': 'B' }]] } }),
      at: ['Api Properties.Target'],
    },
  ],
};
