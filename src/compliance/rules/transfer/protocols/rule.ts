import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'TRANSFER-1',
  title: 'File servers speak no plain FTP',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::Transfer::Server'],
  rationale: 'User names, passwords and files go over the network in clear.',
  remediation: 'Remove FTP from Protocols, and use SFTP or FTPS',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-transfer-server.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/transfer-controls.html',
  ],
  checks: ['transfer_server_in_transit_encryption_enabled'],
  judge(server) {
    return judgeEach(server.at('Protocols').items(), (protocol) => failUnless(!protocol.isOneOf('FTP'), protocol, 'passwords and files go over the network in clear'));
  },
});
