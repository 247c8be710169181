import { mustBeTrue } from '../../../domain/expect';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EC2-6',
  title: 'Volumes are encrypted',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::EC2::Volume'],
  rationale: 'Whoever gets at a snapshot or a copy of the volume reads it.',
  remediation: 'Set Encrypted to true',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-volume.html'],
  checks: ['ec2_ebs_volume_encryption', 'encrypted_volumes'],
  judge(resource) {
    const encrypted = resource.at('Encrypted');
    // A volume of a snapshot is encrypted when the snapshot is.
    return !encrypted.isSet && resource.at('SnapshotId').isSet ? NOT_APPLICABLE : mustBeTrue(encrypted, 'the volume is not encrypted');
  },
});
