import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::NetworkFirewall::FirewallPolicy', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'looked at', template: one({ FirewallPolicy: { StatelessDefaultActions: ['aws:forward_to_sfe'] } }) },
    { name: 'dropped', template: one({ FirewallPolicy: { StatelessDefaultActions: ['aws:drop'] } }) },
  ],
  nonCompliant: [
    {
      name: 'let through',
      template: one({ FirewallPolicy: { StatelessDefaultActions: ['aws:pass'] } }),
      at: ['One Properties.FirewallPolicy.StatelessDefaultActions.0'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ FirewallPolicy: { StatelessDefaultActions: [{ Ref: 'Value' }] } }) },
      at: ['One Properties.FirewallPolicy.StatelessDefaultActions.0'],
    },
  ],
};
