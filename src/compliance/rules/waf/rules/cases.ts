import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::WAF::WebACL', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a rule', template: one({ DefaultAction: { Type: 'ALLOW' }, Rules: [{ RuleId: 'r1', Priority: 1 }] }) },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({ DefaultAction: { Type: 'ALLOW' } }), at: ['One Properties.Rules'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ DefaultAction: { Type: { Ref: 'Value' } } }) },
      at: ['One Properties.DefaultAction.Type'],
    },
  ],
};
