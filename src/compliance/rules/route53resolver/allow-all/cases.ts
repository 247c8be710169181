import type { RuleCases } from '../../../model/cases';


export const cases: RuleCases = {
  compliant: [
    {
      name: 'some names',
      template: {
        Resources: {
          Group: {
            Type: 'AWS::Route53Resolver::FirewallRuleGroup',
            Properties: {
              FirewallRules: [
                { Priority: 1, Action: 'ALLOW', FirewallDomainListId: { 'Fn::GetAtt': ['Evil', 'Id'] } },
                { Priority: 2, Action: 'BLOCK', BlockResponse: 'NODATA', FirewallDomainListId: { 'Fn::GetAtt': ['All', 'Id'] } },
              ],
            },
          },
          All: { Type: 'AWS::Route53Resolver::FirewallDomainList', Properties: { Domains: ['*'] } },
          Evil: { Type: 'AWS::Route53Resolver::FirewallDomainList', Properties: { Domains: ['evil.example.com'] } },
        },
      },
    },
    {
      name: 'all others at the end',
      template: {
        Resources: {
          Group: {
            Type: 'AWS::Route53Resolver::FirewallRuleGroup',
            Properties: {
              FirewallRules: [
                { Priority: 1, Action: 'BLOCK', BlockResponse: 'NODATA', FirewallDomainListId: { 'Fn::GetAtt': ['Evil', 'Id'] } },
                { Priority: 2, Action: 'ALLOW', FirewallDomainListId: { 'Fn::GetAtt': ['All', 'Id'] } },
              ],
            },
          },
          All: { Type: 'AWS::Route53Resolver::FirewallDomainList', Properties: { Domains: ['*'] } },
          Evil: { Type: 'AWS::Route53Resolver::FirewallDomainList', Properties: { Domains: ['evil.example.com'] } },
        },
      },
    },
    {
      name: 'one kind of query',
      template: {
        Resources: {
          Group: {
            Type: 'AWS::Route53Resolver::FirewallRuleGroup',
            Properties: {
              FirewallRules: [
                { Priority: 1, Action: 'ALLOW', FirewallDomainListId: { 'Fn::GetAtt': ['All', 'Id'] }, Qtype: 'A' },
                { Priority: 2, Action: 'BLOCK', BlockResponse: 'NODATA', FirewallDomainListId: { 'Fn::GetAtt': ['Evil', 'Id'] } },
              ],
            },
          },
          All: { Type: 'AWS::Route53Resolver::FirewallDomainList', Properties: { Domains: ['*'] } },
          Evil: { Type: 'AWS::Route53Resolver::FirewallDomainList', Properties: { Domains: ['evil.example.com'] } },
        },
      },
    },
  ],
  nonCompliant: [
    {
      name: 'before the rule that blocks',
      template: {
        Resources: {
          Group: {
            Type: 'AWS::Route53Resolver::FirewallRuleGroup',
            Properties: {
              FirewallRules: [
                { Priority: 10, Action: 'BLOCK', BlockResponse: 'NODATA', FirewallDomainListId: { 'Fn::GetAtt': ['Evil', 'Id'] } },
                { Priority: 1, Action: 'ALLOW', FirewallDomainListId: { 'Fn::GetAtt': ['All', 'Id'] } },
              ],
            },
          },
          All: { Type: 'AWS::Route53Resolver::FirewallDomainList', Properties: { Domains: ['*'] } },
          Evil: { Type: 'AWS::Route53Resolver::FirewallDomainList', Properties: { Domains: ['evil.example.com'] } },
        },
      },
      at: ['Group Properties.FirewallRules.1'],
    },
    {
      name: 'an alert, by a list of one text',
      template: {
        Resources: {
          Group: {
            Type: 'AWS::Route53Resolver::FirewallRuleGroup',
            Properties: {
              FirewallRules: [
                { Priority: 1, Action: 'ALERT', FirewallDomainListId: { 'Fn::GetAtt': ['All', 'Id'] } },
                { Priority: 2, Action: 'BLOCK', BlockResponse: 'NODATA', FirewallDomainListId: { 'Fn::GetAtt': ['Evil', 'Id'] } },
              ],
            },
          },
          All: { Type: 'AWS::Route53Resolver::FirewallDomainList', Properties: { Domains: '*' } },
          Evil: { Type: 'AWS::Route53Resolver::FirewallDomainList', Properties: { Domains: ['evil.example.com'] } },
        },
      },
      at: ['Group Properties.FirewallRules.0'],
    },
    {
      name: 'nothing else',
      template: {
        Resources: {
          Group: {
            Type: 'AWS::Route53Resolver::FirewallRuleGroup',
            Properties: { FirewallRules: [{ Priority: 1, Action: 'ALLOW', FirewallDomainListId: { Ref: 'All' } }] },
          },
          All: { Type: 'AWS::Route53Resolver::FirewallDomainList', Properties: { Domains: ['*'] } },
        },
      },
      at: ['Group Properties.FirewallRules.0'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'a list of another stack',
      template: {
        Resources: {
          Group: {
            Type: 'AWS::Route53Resolver::FirewallRuleGroup',
            Properties: {
              FirewallRules: [
                { Priority: 1, Action: 'ALLOW', FirewallDomainListId: { 'Fn::GetAtt': ['All', 'Id'] } },
                { Priority: 2, Action: 'BLOCK', BlockResponse: 'NODATA', FirewallDomainListId: { 'Fn::GetAtt': ['Evil', 'Id'] } },
              ],
            },
          },
          All: { Type: 'AWS::Route53Resolver::FirewallDomainList', Properties: { Domains: { 'Fn::ImportValue': 'Domains' } } },
          Evil: { Type: 'AWS::Route53Resolver::FirewallDomainList', Properties: { Domains: ['evil.example.com'] } },
        },
      },
      at: ['All Properties.Domains'],
    },
    {
      name: 'an action nobody knows',
      template: {
        Resources: {
          Group: {
            Type: 'AWS::Route53Resolver::FirewallRuleGroup',
            Properties: {
              FirewallRules: [{ Priority: 1, Action: { 'Fn::ImportValue': 'Action' }, FirewallDomainListId: { 'Fn::GetAtt': ['All', 'Id'] } }],
            },
          },
          All: { Type: 'AWS::Route53Resolver::FirewallDomainList', Properties: { Domains: ['*'] } },
        },
      },
      at: ['Group Properties.FirewallRules.0.Action'],
    },
  ],
};
