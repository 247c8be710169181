import { mustBeSelected } from '../../../domain/backup-selections';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EC2-40',
  title: 'Volumes are in a backup plan',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::EC2::Volume'],
  rationale: 'Only a plan keeps backups for as long as somebody decided, and where nobody can delete them.',
  remediation: 'Name it, or a tag that it has, in an AWS::Backup::BackupSelection',
  references: [
    'https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html',
  ],
  checks: ['ec2_ebs_volume_protected_by_backup_plan'],
  controls: ['FSBP EC2.28'],
  judge(resource) {
    return mustBeSelected(resource, 'ec2:volume/');
  },
});
