import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'KAFKACONNECT-1',
  title: 'Connectors use TLS',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::KafkaConnect::Connector'],
  rationale: 'Without TLS passwords and data are readable on the way.',
  remediation: 'Set EncryptionType to TLS',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-kafkaconnect-connector.html'],
  judge(cluster) {
    const setting = cluster.at('KafkaClusterEncryptionInTransit', 'EncryptionType');
    return failUnless(setting.isSet && !setting.isOneOf('PLAINTEXT'), setting, 'records cross the network in plain text');
  },
});
