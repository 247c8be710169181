import { mustEncryptDisks } from '../../../domain/machines';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EC2-13',
  title: 'Disks of instances and launch templates are encrypted',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::EC2::Instance', 'AWS::EC2::LaunchTemplate', 'AWS::AutoScaling::LaunchConfiguration'],
  rationale: 'Snapshots of the disk, and whatever is left of it, can be read by whoever gets at them.',
  remediation: 'Set Ebs.Encrypted to true',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-instance-ebs.html'],
  checks: ['ec2_ebs_volume_encryption', 'encrypted_volumes'],
  judge(resource) {
    return mustEncryptDisks(resource);
  },
});
