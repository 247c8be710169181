import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::WAF::Rule', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a condition', template: one({ Predicates: [{ DataId: 'i1', Negated: false, Type: 'IPMatch' }] }) },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({}), at: ['One Properties.Predicates'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'conditions that nobody knows',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ Predicates: { Ref: 'Value' } }) },
      at: ['One Properties.Predicates'],
    },
  ],
};
