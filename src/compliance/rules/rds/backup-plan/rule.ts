import { mustBeSelected } from '../../../domain/backup-selections';
import { isInCluster, isReplica } from '../../../domain/databases';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'RDS-24',
  title: 'Database instances are in a backup plan',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::RDS::DBInstance'],
  rationale: 'Only a plan keeps backups for as long as somebody decided, and where nobody can delete them.',
  remediation: 'Name it, or a tag that it has, in an AWS::Backup::BackupSelection',
  references: [
    'https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html',
  ],
  controls: ['FSBP RDS.26'],
  judge(resource) {
    return isInCluster(resource) || isReplica(resource) ? NOT_APPLICABLE : mustBeSelected(resource, 'rds:db:');
  },
});
