import { openEntries } from '../../../domain/client-ranges';
import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EC2-16',
  title: 'Client VPN endpoints open the whole network to groups only',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: ['AWS::EC2::ClientVpnAuthorizationRule'],
  rationale: 'Whoever gets in by VPN reaches everything.',
  remediation: 'Set AccessGroupId, or a narrow TargetNetworkCidr',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-clientvpnauthorizationrule.html'],
  judge(resource) {
    const isForAll = resource.at('AuthorizeAllGroups').isTrue();
    const network = resource.at('TargetNetworkCidr');
    return failUnless(!isForAll || openEntries([network]).length === 0, network, 'everybody reaches everything');
  },
});
