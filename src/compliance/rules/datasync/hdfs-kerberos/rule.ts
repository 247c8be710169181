import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'DATASYNC-5',
  title: 'HDFS is reached with Kerberos',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::DataSync::LocationHDFS'],
  rationale: 'With SIMPLE whoever names a user is that user.',
  remediation: 'Set AuthenticationType to KERBEROS',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-datasync-locationhdfs.html',
  ],
  judge(location) {
    return failUnless(!location.at('AuthenticationType').isOneOf('SIMPLE'), location.at('AuthenticationType'), 'whoever names a user is that user');
  },
});
