import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::EC2::Subnet', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'set', template: one({ MapPublicIpOnLaunch: false }) },
    { name: 'the default', template: one({}) },
  ],
  nonCompliant: [
    { name: 'set otherwise', template: one({ MapPublicIpOnLaunch: true }), at: ['One Properties.MapPublicIpOnLaunch'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ MapPublicIpOnLaunch: { Ref: 'Value' } }) },
      at: ['One Properties.MapPublicIpOnLaunch'],
    },
  ],
};
