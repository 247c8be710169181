import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::NetworkFirewall::FirewallPolicy', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a group',
      template: one(
        {
          FirewallPolicy: {
            StatefulRuleGroupReferences: [{ ResourceArn: 'arn:aws:network-firewall:eu-west-1:111111111111:stateful-rulegroup/web' }],
          },
        },
      ),
    },
  ],
  nonCompliant: [
    {
      name: 'none',
      template: one({ FirewallPolicy: { StatelessRuleGroupReferences: [] } }),
      at: ['One Properties.FirewallPolicy.StatefulRuleGroupReferences'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'groups that nobody knows',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ FirewallPolicy: { StatefulRuleGroupReferences: { Ref: 'Value' } } }) },
      at: ['One Properties.FirewallPolicy.StatefulRuleGroupReferences'],
    },
  ],
};
