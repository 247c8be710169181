import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EC2-18',
  title: 'Endpoint services are open to principals by name',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::EC2::VPCEndpointServicePermissions'],
  rationale: 'Every account of AWS may connect.',
  remediation: 'Name accounts or roles in AllowedPrincipals',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-vpcendpointservicepermissions.html'],
  judge(resource) {
    return judgeEach(resource.at('AllowedPrincipals').items(), (principal) =>
      failUnless(principal.text() !== '*', principal, 'every account may connect'));
  },
});
