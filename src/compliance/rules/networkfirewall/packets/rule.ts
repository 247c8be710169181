import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'NETWORKFIREWALL-4',
  title: 'Packets that no stateless rule knows are dropped or looked at',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::NetworkFirewall::FirewallPolicy'],
  rationale: 'What the stateless rules did not think of goes through unseen.',
  remediation: 'Set StatelessDefaultActions to aws:drop or aws:forward_to_sfe',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-networkfirewall-firewallpolicy-firewallpolicy.html'],
  checks: ['networkfirewall_policy_default_action_full_packets'],
  controls: ['FSBP NetworkFirewall.4'],
  judge(resource) {
    const actions = resource.at('FirewallPolicy', 'StatelessDefaultActions').items();
    return judgeEach(actions, (action) => failUnless(!action.isOneOf('aws:pass'), action, 'what no rule knows goes through'));
  },
});
