import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::NetworkFirewall::RuleGroup', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a rule',
      template: one({ Type: 'STATELESS', RuleGroup: { RulesSource: { StatelessRulesAndCustomActions: { StatelessRules: [{ Priority: 1 }] } } } }),
    },
  ],
  nonCompliant: [
    {
      name: 'none',
      template: one({ Type: 'STATELESS', RuleGroup: { RulesSource: { StatelessRulesAndCustomActions: { StatelessRules: [] } } } }),
      at: ['One Properties.RuleGroup.RulesSource.StatelessRulesAndCustomActions.StatelessRules'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
    { name: 'a stateful group', template: one({ Type: 'STATEFUL' }) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ Type: { Ref: 'Value' } }) },
      at: ['One Properties.Type'],
    },
  ],
};
