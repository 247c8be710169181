import { mustBeSelected } from '../../../domain/backup-selections';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'DYNAMODB-4',
  title: 'Tables are in a backup plan',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::DynamoDB::Table'],
  rationale: 'Only a plan keeps backups for as long as somebody decided, and where nobody can delete them.',
  remediation: 'Name it, or a tag that it has, in an AWS::Backup::BackupSelection',
  references: [
    'https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/dynamodb-controls.html',
  ],
  checks: ['dynamodb_table_protected_by_backup_plan'],
  controls: ['FSBP DynamoDB.4'],
  judge(resource) {
    return mustBeSelected(resource, 'dynamodb:table/');
  },
});
