import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'DATASYNC-6',
  title: 'Data from HDFS travels encrypted',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::DataSync::LocationHDFS'],
  rationale: 'With less than PRIVACY data travels in plain text.',
  remediation: 'Set RpcProtection and DataTransferProtection to PRIVACY',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-datasync-locationhdfs.html',
  ],
  judge(location) {
    const protections = ['RpcProtection', 'DataTransferProtection'].map((name) => location.at('QopConfiguration', name));
    return judgeEach(protections, (one) => failUnless(!one.isOneOf('DISABLED', 'AUTHENTICATION', 'INTEGRITY'), one, 'data travels in plain text'));
  },
});
