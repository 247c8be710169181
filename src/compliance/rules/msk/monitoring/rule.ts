import { mustBeOneOf } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'MSK-6',
  title: 'Clusters of Kafka measure topics',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::MSK::Cluster'],
  rationale: 'Without measures for each topic nobody sees which one is flooded, or dry.',
  remediation: 'Set EnhancedMonitoring to PER_TOPIC_PER_BROKER or PER_TOPIC_PER_PARTITION',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/msk-controls.html',
    'https://docs.aws.amazon.com/msk/latest/developerguide/metrics-details.html',
  ],
  checks: ['kafka_cluster_enhanced_monitoring_enabled'],
  judge(cluster) {
    return mustBeOneOf(cluster.at('EnhancedMonitoring'), ['PER_TOPIC_PER_BROKER', 'PER_TOPIC_PER_PARTITION'], 'topics are not measured');
  },
});
