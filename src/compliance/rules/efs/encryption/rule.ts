import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EFS-1',
  title: 'File systems encrypt their storage',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::EFS::FileSystem'],
  rationale: 'Whoever gets at a disk or a snapshot of it reads the data.',
  remediation: 'Set Encrypted to true',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/efs-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-efs-filesystem.html',
  ],
  checks: ['efs_encryption_at_rest_enabled', 'efs_encrypted_check'],
  judge(system) {
    return mustBeTrue(system.at('Encrypted'), 'the storage and its backups are not encrypted');
  },
});
