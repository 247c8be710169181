import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::EC2::FlowLog', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'nothing is said', template: one({}) },
    { name: 'ALL', template: one({ TrafficType: 'ALL' }) },
    { name: 'REJECT', template: one({ TrafficType: 'REJECT' }) },
  ],
  nonCompliant: [
    { name: 'ACCEPT', template: one({ TrafficType: 'ACCEPT' }), at: ['One Properties.TrafficType'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ TrafficType: { Ref: 'Value' } }) },
      at: ['One Properties.TrafficType'],
    },
  ],
};
