import type { RuleCases } from '../../../model/cases';


export const cases: RuleCases = {
  compliant: [
    {
      name: 'a rule that blocks',
      template: {
        Resources: {
          Group: {
            Type: 'AWS::Route53Resolver::FirewallRuleGroup',
            Properties: { FirewallRules: [{ Priority: 1, Action: 'BLOCK', BlockResponse: 'NODATA', FirewallDomainListId: 'rslvr-fdl-1' }] },
          },
        },
      },
    },
  ],
  nonCompliant: [
    {
      name: 'alerts only',
      template: {
        Resources: {
          Group: {
            Type: 'AWS::Route53Resolver::FirewallRuleGroup',
            Properties: { FirewallRules: [{ Priority: 1, Action: 'ALERT', FirewallDomainListId: 'rslvr-fdl-1' }] },
          },
        },
      },
      at: ['Group Properties.FirewallRules'],
    },
  ],
  notApplicable: [
    {
      name: 'no rules',
      template: { Resources: { Group: { Type: 'AWS::Route53Resolver::FirewallRuleGroup', Properties: { FirewallRules: [] } } } },
    },
  ],
  unknown: [
    {
      name: 'an import',
      template: {
        Resources: {
          Group: {
            Type: 'AWS::Route53Resolver::FirewallRuleGroup',
            Properties: { FirewallRules: [{ Priority: 1, Action: { 'Fn::ImportValue': 'Action' }, FirewallDomainListId: 'rslvr-fdl-1' }] },
          },
        },
      },
      at: ['Group Properties.FirewallRules.0.Action'],
    },
  ],
};
