import { settingOf } from '../../../domain/machines';
import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EC2-36',
  title: 'Machines are entered without SSH keys',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::EC2::Instance', 'AWS::EC2::LaunchTemplate', 'AWS::AutoScaling::LaunchConfiguration'],
  rationale: 'Keys are copied, and nobody knows to whom; Session Manager knows who came in.',
  remediation: 'Leave KeyName out',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-instance.html'],
  judge(resource) {
    const key = settingOf(resource, 'KeyName');
    const isInTemplates = resource.estate.find(key.pattern() ?? '', 'AWS::EC2::KeyPair') !== undefined;
    return failUnless(!isInTemplates && (key.text() ?? '') === '', key, 'whoever has the key gets in');
  },
});
