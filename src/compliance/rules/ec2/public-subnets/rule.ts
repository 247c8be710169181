import { mustNotBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EC2-7',
  title: 'Subnets do not give out public addresses',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::EC2::Subnet'],
  rationale: 'A machine that is put there by mistake is on the Internet.',
  remediation: 'Set MapPublicIpOnLaunch to false',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-subnet.html'],
  checks: ['vpc_subnet_no_public_ip_by_default', 'subnet_auto_assign_public_ip_disabled'],
  judge(resource) {
    return mustNotBeTrue(resource.at('MapPublicIpOnLaunch'), 'each machine gets a public address');
  },
});
