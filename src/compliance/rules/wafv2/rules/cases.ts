import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::WAFv2::WebACL', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a rule', template: one({ DefaultAction: { Allow: {} }, Rules: [{ Name: 'rate', Priority: 0, Action: { Block: {} } }] }) },
    { name: 'everything is blocked', template: one({ DefaultAction: { Block: {} } }) },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({ DefaultAction: { Allow: {} } }), at: ['One Properties.Rules'] },
    { name: 'an empty list', template: one({ DefaultAction: { Allow: {} }, Rules: [] }), at: ['One Properties.Rules'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'rules that nobody knows',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ Rules: { Ref: 'Value' } }) },
      at: ['One Properties.Rules'],
    },
  ],
};
