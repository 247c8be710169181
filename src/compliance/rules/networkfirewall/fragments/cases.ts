import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::NetworkFirewall::FirewallPolicy', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'looked at', template: one({ FirewallPolicy: { StatelessFragmentDefaultActions: ['aws:forward_to_sfe'] } }) },
    { name: 'dropped', template: one({ FirewallPolicy: { StatelessFragmentDefaultActions: ['aws:drop'] } }) },
  ],
  nonCompliant: [
    {
      name: 'let through',
      template: one({ FirewallPolicy: { StatelessFragmentDefaultActions: ['aws:pass'] } }),
      at: ['One Properties.FirewallPolicy.StatelessFragmentDefaultActions.0'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ FirewallPolicy: { StatelessFragmentDefaultActions: [{ Ref: 'Value' }] } }) },
      at: ['One Properties.FirewallPolicy.StatelessFragmentDefaultActions.0'],
    },
  ],
};
