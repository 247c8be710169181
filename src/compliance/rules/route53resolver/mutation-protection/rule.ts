import { mustBeOneOf } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ROUTE53RESOLVER-4',
  title: 'DNS firewalls of VPCs are protected from removal',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Route53Resolver::FirewallRuleGroupAssociation'],
  rationale: 'One call takes the firewall away.',
  remediation: 'Set MutationProtection to ENABLED',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-route53resolver-firewallrulegroupassociation.html',
  ],
  judge(association) {
    return mustBeOneOf(association.at('MutationProtection'), ['ENABLED'], 'one call takes the firewall away');
  },
});
