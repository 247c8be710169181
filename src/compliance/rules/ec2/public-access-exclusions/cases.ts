import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::EC2::VPCBlockPublicAccessExclusion', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'nothing is said', template: one({}) },
    { name: 'allow-egress', template: one({ InternetGatewayExclusionMode: 'allow-egress' }) },
  ],
  nonCompliant: [
    {
      name: 'allow-bidirectional',
      template: one({ InternetGatewayExclusionMode: 'allow-bidirectional' }),
      at: ['One Properties.InternetGatewayExclusionMode'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ InternetGatewayExclusionMode: { Ref: 'Value' } }) },
      at: ['One Properties.InternetGatewayExclusionMode'],
    },
  ],
};
