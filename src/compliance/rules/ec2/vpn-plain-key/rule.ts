import { mustBeNoPlainPassword } from '../../../domain/databases';
import { defineRule, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EC2-20',
  title: 'Keys of VPN tunnels are not in the template',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::EC2::VPNConnection'],
  rationale: 'Whoever reads the template can be the other end of the tunnel.',
  remediation: 'Leave PreSharedKey out, or give a dynamic reference to a secret',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-vpnconnection-vpntunneloptionsspecification.html'],
  judge(resource) {
    return judgeEach(resource.at('VpnTunnelOptionsSpecifications').items(), (tunnel) => mustBeNoPlainPassword(tunnel.at('PreSharedKey')));
  },
});
