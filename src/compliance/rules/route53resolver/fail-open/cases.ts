import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::Route53Resolver::FirewallConfig', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'nothing is said', template: one({}) },
    { name: 'DISABLED', template: one({ FirewallFailOpen: 'DISABLED' }) },
  ],
  nonCompliant: [
    { name: 'ENABLED', template: one({ FirewallFailOpen: 'ENABLED' }), at: ['One Properties.FirewallFailOpen'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ FirewallFailOpen: { Ref: 'Value' } }) },
      at: ['One Properties.FirewallFailOpen'],
    },
  ],
};
