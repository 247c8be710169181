import { isFilled } from '../../../domain/expect';
import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EMR-5',
  title: 'Clusters keep their logs',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::EMR::Cluster'],
  rationale: 'With the cluster, every trace of what was done there is gone.',
  remediation: 'Set LogUri',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-emr-cluster.html'],
  judge(cluster) {
    const logs = cluster.at('LogUri');
    return failUnless(isFilled(logs) || cluster.at('MonitoringConfiguration', 'CloudWatchLogConfiguration', 'Enabled').isTrue(), logs, 'logs are gone with the cluster');
  },
});
