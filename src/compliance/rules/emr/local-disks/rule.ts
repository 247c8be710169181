import { mustBeSet } from '../../../domain/expect';
import { jsonIn } from '../../../domain/json-text';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EMR-7',
  title: 'Clusters encrypt the disks of their nodes',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::EMR::SecurityConfiguration'],
  rationale: 'What a job spills and what HDFS keeps lies on the disks of the nodes, not in S3.',
  remediation: 'Set AtRestEncryptionConfiguration.LocalDiskEncryptionConfiguration, with EncryptionKeyProviderType AwsKms and a key',
  references: [
    'https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-create-security-configuration.html',
    'https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-data-encryption-options.html',
  ],
  judge(configuration) {
    const encryption = jsonIn(configuration.at('SecurityConfiguration')).at('EncryptionConfiguration');
    // That nothing at all is encrypted is told by another rule.
    return encryption.at('EnableAtRestEncryption').isTrue()
      ? mustBeSet(encryption.at('AtRestEncryptionConfiguration', 'LocalDiskEncryptionConfiguration'), 'the disks of the nodes are not encrypted')
      : NOT_APPLICABLE;
  },
});
