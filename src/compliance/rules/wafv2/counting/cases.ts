import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::WAFv2::WebACL', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'one blocks', template: one({ Rules: [{ Action: { Block: {} } }, { Action: { Count: {} } }] }) },
    { name: 'a group as it is', template: one({ Rules: [{ OverrideAction: { None: {} } }] }) },
  ],
  nonCompliant: [
    {
      name: 'a managed group counts beside a rule that blocks',
      template: one({
        Rules: [
          { Action: { Block: {} } },
          { Statement: { ManagedRuleGroupStatement: { VendorName: 'AWS', Name: 'AWSManagedRulesCommonRuleSet' } }, OverrideAction: { Count: {} } },
          { Statement: { ManagedRuleGroupStatement: { VendorName: 'AWS', Name: 'AWSManagedRulesSQLiRuleSet' } }, OverrideAction: { None: {} } },
        ],
      }),
      at: ['One Properties.Rules.1.OverrideAction'],
    },
    { name: 'all count', template: one({ Rules: [{ Action: { Count: {} } }, { OverrideAction: { Count: {} } }] }), at: ['One Properties.Rules'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
    { name: 'no rules', template: one({ DefaultAction: { Allow: {} } }) },
    { name: 'everything else is blocked', template: one({ DefaultAction: { Block: {} }, Rules: [{ Action: { Count: {} } }] }) },
  ],
  unknown: [
    {
      name: 'an action that nobody knows',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ Rules: [{ Action: { Ref: 'Value' } }] }) },
      at: ['One Properties.Rules.0.Action'],
    },
  ],
};
