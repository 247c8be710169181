import { mustKeepBackups } from '../../../domain/databases';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'DOCDBELASTIC-3',
  title: 'Elastic clusters keep automatic backups for at least seven days',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::DocDBElastic::Cluster'],
  rationale: 'Errors and attacks are often noticed days later; then an older backup is needed.',
  remediation: 'Set BackupRetentionPeriod to 7 or more',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-docdbelastic-cluster.html'],
  judge(cluster) {
    const days = cluster.at('BackupRetentionPeriod');
    return days.isSet ? mustKeepBackups(days, 0) : NOT_APPLICABLE;
  },
});
