import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EC2-19',
  title: 'VPN connections do not take version 1 of IKE',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::EC2::VPNConnection'],
  rationale: 'Version 1 has flaws that version 2 was made to cure.',
  remediation: 'Let IKEVersions be ikev2 only',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-vpnconnection-vpntunneloptionsspecification.html'],
  judge(resource) {
    const tunnels = resource.at('VpnTunnelOptionsSpecifications').items();
    const versions = tunnels.flatMap((tunnel) => tunnel.at('IKEVersions').items()).map((version) => version.at('Value'));
    return judgeEach(versions, (version) => failUnless(!version.isOneOf('ikev1'), version, 'the tunnel takes version 1 of IKE'));
  },
});
