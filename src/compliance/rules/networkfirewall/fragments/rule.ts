import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'NETWORKFIREWALL-5',
  title: 'Fragments of packets that no stateless rule knows are dropped or looked at',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::NetworkFirewall::FirewallPolicy'],
  rationale: 'What the stateless rules did not think of goes through unseen.',
  remediation: 'Set StatelessFragmentDefaultActions to aws:drop or aws:forward_to_sfe',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-networkfirewall-firewallpolicy-firewallpolicy.html'],
  checks: ['networkfirewall_policy_default_action_fragmented_packets'],
  controls: ['FSBP NetworkFirewall.5'],
  judge(resource) {
    const actions = resource.at('FirewallPolicy', 'StatelessFragmentDefaultActions').items();
    return judgeEach(actions, (action) => failUnless(!action.isOneOf('aws:pass'), action, 'what no rule knows goes through'));
  },
});
