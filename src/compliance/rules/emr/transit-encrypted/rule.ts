import { mustBeTrue } from '../../../domain/expect';
import { jsonIn } from '../../../domain/json-text';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EMR-1',
  title: 'Clusters encrypt data in transit',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::EMR::SecurityConfiguration'],
  rationale: 'Data goes from node to node in clear.',
  remediation: 'Set EncryptionConfiguration.EnableInTransitEncryption to true',
  references: ['https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-create-security-configuration.html'],
  judge(configuration) {
    const encryption = jsonIn(configuration.at('SecurityConfiguration')).at('EncryptionConfiguration');
    return mustBeTrue(encryption.at('EnableInTransitEncryption'), 'data goes from node to node in clear');
  },
});
