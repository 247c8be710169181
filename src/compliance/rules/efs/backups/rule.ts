import { mustBeOneOf } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EFS-2',
  title: 'File systems are backed up',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::EFS::FileSystem'],
  rationale: 'Errors and attacks are often noticed days later; then an older backup is needed.',
  remediation: 'Set Status of BackupPolicy to ENABLED',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/efs-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-efs-filesystem.html',
  ],
  checks: ['efs_have_backup_enabled'],
  judge(system) {
    return mustBeOneOf(system.at('BackupPolicy', 'Status'), ['ENABLED'], 'no automatic backups');
  },
});
