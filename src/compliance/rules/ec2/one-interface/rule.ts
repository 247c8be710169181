import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EC2-28',
  title: 'Instances have one network interface',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::EC2::Instance'],
  rationale: 'A machine in two networks is a way around what stands between them.',
  remediation: 'Leave one entry in NetworkInterfaces',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-instance.html'],
  checks: ['ec2_instance_uses_single_eni'],
  judge(resource) {
    return failUnless(resource.at('NetworkInterfaces').items().length <= 1, resource.at('NetworkInterfaces'), 'the machine is in several networks');
  },
});
