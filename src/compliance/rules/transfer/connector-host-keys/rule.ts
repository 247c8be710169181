import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'TRANSFER-5',
  title: 'Connectors check the key of their server',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::Transfer::Connector'],
  rationale: 'Whoever is on the way takes the files and the credentials.',
  remediation: 'Set SftpConfig.TrustedHostKeys',
  references: ['https://docs.aws.amazon.com/transfer/latest/userguide/create-sftp-connector-procedure.html'],
  judge(connector) {
    const sftp = connector.at('SftpConfig');
    return sftp.isSet ? failUnless(sftp.at('TrustedHostKeys').items().length > 0, sftp.at('TrustedHostKeys'), 'the key of the server is not checked') : NOT_APPLICABLE;
  },
});
