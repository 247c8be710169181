import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EC2-51',
  title: 'Endpoint services are not offered to everybody',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::EC2::VPCEndpointServicePermissions'],
  rationale: 'Any AWS account can ask for a connection into the network.',
  remediation: 'List the accounts in AllowedPrincipals',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-vpcendpointservicepermissions.html'],
  judge(permissions) {
    return judgeEach(permissions.at('AllowedPrincipals').items(), (principal) =>
      failUnless(!principal.isOneOf('*'), principal, 'any AWS account may connect to the service'));
  },
});
