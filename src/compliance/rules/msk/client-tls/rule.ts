import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'MSK-1',
  title: 'Brokers take only connections with TLS',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::MSK::Cluster'],
  rationale: 'Without TLS passwords and data are readable on the way.',
  remediation: 'Set ClientBroker to TLS, or leave it out',
  references: [
    'https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-msk-cluster.html',
  ],
  judge(cluster) {
    const setting = cluster.at('EncryptionInfo', 'EncryptionInTransit', 'ClientBroker');
    return failUnless(!setting.isOneOf('PLAINTEXT', 'TLS_PLAINTEXT'), setting, 'connections without TLS are taken');
  },
});
