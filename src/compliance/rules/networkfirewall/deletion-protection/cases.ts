import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::NetworkFirewall::Firewall', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'set', template: one({ DeleteProtection: true }) },
  ],
  nonCompliant: [
    { name: 'set otherwise', template: one({ DeleteProtection: false }), at: ['One Properties.DeleteProtection'] },
    { name: 'nothing is said', template: one({}), at: ['One Properties.DeleteProtection'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ DeleteProtection: { Ref: 'Value' } }) },
      at: ['One Properties.DeleteProtection'],
    },
  ],
};
