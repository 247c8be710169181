import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EC2-35',
  title: 'Instances have a role',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::EC2::Instance'],
  rationale: 'Without a role, keys that never change are put on the machine.',
  remediation: 'Set IamInstanceProfile',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-instance.html'],
  checks: ['ec2_instance_profile_attached'],
  judge(resource) {
    const profile = resource.at('IamInstanceProfile');
    const isInTemplates = resource.estate.find(profile.pattern() ?? '', 'AWS::IAM::InstanceProfile') !== undefined;
    return resource.at('LaunchTemplate').isSet ? NOT_APPLICABLE : failUnless(isInTemplates || (profile.text() ?? '') !== '', profile, 'no role');
  },
});
