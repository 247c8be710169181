import { mustBeAtLeast } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'BACKUP-2',
  title: 'Vaults of backups are locked',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Backup::BackupVault'],
  rationale: 'A lock keeps backups even from administrators, and from whoever has their keys.',
  remediation: 'Set MinRetentionDays of LockConfiguration',
  references: ['https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html'],
  judge(vault) {
    return mustBeAtLeast(vault.at('LockConfiguration', 'MinRetentionDays'), 1, 'backups can be deleted at once');
  },
});
