import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'REDSHIFTSERVERLESS-4',
  title: 'Serverless warehouses log who connects',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::RedshiftServerless::Namespace'],
  rationale: 'Without logs nobody can tell who read or changed what.',
  remediation: 'Add connectionlog to LogExports',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-redshiftserverless-namespace.html'],
  judge(cluster) {
    const logs = cluster.at('LogExports');
    return failUnless(logs.texts().includes('connectionlog'), logs, 'the audit log is not kept');
  },
});
