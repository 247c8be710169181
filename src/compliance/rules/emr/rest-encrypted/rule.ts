import { mustBeTrue } from '../../../domain/expect';
import { jsonIn } from '../../../domain/json-text';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EMR-2',
  title: 'Clusters encrypt data at rest',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::EMR::SecurityConfiguration'],
  rationale: 'Disks and files that get into the wrong hands are read.',
  remediation: 'Set EncryptionConfiguration.EnableAtRestEncryption to true',
  references: ['https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-create-security-configuration.html'],
  judge(configuration) {
    const encryption = jsonIn(configuration.at('SecurityConfiguration')).at('EncryptionConfiguration');
    return mustBeTrue(encryption.at('EnableAtRestEncryption'), 'data at rest is not encrypted');
  },
});
