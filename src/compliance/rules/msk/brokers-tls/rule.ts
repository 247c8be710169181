import { mustNotBeFalse } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'MSK-2',
  title: 'Brokers encrypt what they send to each other',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::MSK::Cluster'],
  rationale: 'Without TLS passwords and data are readable on the way.',
  remediation: 'Set InCluster to true, or leave it out',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/msk-controls.html',
    'https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html',
  ],
  checks: ['kafka_cluster_in_transit_encryption_enabled'],
  judge(cluster) {
    return mustNotBeFalse(cluster.at('EncryptionInfo', 'EncryptionInTransit', 'InCluster'), 'brokers talk in plain text');
  },
});
