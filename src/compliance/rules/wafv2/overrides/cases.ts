import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::WAFv2::WebACL', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'counted',
      template: one(
        {
          Rules: [
            { Statement: { ManagedRuleGroupStatement: { RuleActionOverrides: [{ Name: 'SizeRestrictions_BODY', ActionToUse: { Count: {} } }] } } },
          ],
        },
      ),
    },
  ],
  nonCompliant: [
    {
      name: 'let through',
      template: one(
        {
          Rules: [
            { Statement: { ManagedRuleGroupStatement: { RuleActionOverrides: [{ Name: 'SizeRestrictions_BODY', ActionToUse: { Allow: {} } }] } } },
          ],
        },
      ),
      at: ['One Properties.Rules.0.Statement.ManagedRuleGroupStatement.RuleActionOverrides.0.ActionToUse'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'an action that nobody knows',
      template: {
        Parameters: { Value: { Type: 'String' } },
        ...one({ Rules: [{ Statement: { RuleGroupReferenceStatement: { RuleActionOverrides: [{ ActionToUse: { Ref: 'Value' } }] } } }] }),
      },
      at: ['One Properties.Rules.0.Statement.RuleGroupReferenceStatement.RuleActionOverrides.0.ActionToUse'],
    },
  ],
};
