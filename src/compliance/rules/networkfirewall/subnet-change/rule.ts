import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'NETWORKFIREWALL-7',
  title: 'Firewalls are protected from a change of their subnets',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::NetworkFirewall::Firewall'],
  rationale: 'A subnet that is taken away takes its traffic around the firewall.',
  remediation: 'Set SubnetChangeProtection to true',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-networkfirewall-firewall.html'],
  judge(resource) {
    return mustBeTrue(resource.at('SubnetChangeProtection'), 'subnets can be changed in one step');
  },
});
