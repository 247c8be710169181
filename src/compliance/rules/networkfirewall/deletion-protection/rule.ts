import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'NETWORKFIREWALL-1',
  title: 'Firewalls are protected from deletion',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::NetworkFirewall::Firewall'],
  rationale: 'Without the firewall traffic passes unseen, or not at all.',
  remediation: 'Set DeleteProtection to true',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-networkfirewall-firewall.html'],
  checks: ['networkfirewall_deletion_protection'],
  judge(resource) {
    return mustBeTrue(resource.at('DeleteProtection'), 'the firewall can be deleted in one step');
  },
});
