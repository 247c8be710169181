import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'TRANSFER-6',
  title: 'Connectors encrypt and sign what they send',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::Transfer::Connector'],
  rationale: 'Files lie in clear at every station on the way.',
  remediation: 'Set As2Config.EncryptionAlgorithm to AES256_CBC, or another AES',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-transfer-connector-as2config.html'],
  judge(connector) {
    return failUnless(!connector.at('As2Config', 'EncryptionAlgorithm').isOneOf('NONE', 'DES_EDE3_CBC'), connector.at('As2Config', 'EncryptionAlgorithm'), 'messages are not, or weakly, encrypted');
  },
});
