import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'IAM-32',
  title: 'Users have no access keys',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::IAM::AccessKey'],
  rationale: 'A key that does not expire works for whoever finds it, in code, logs or on a lost computer, until somebody notices.',
  remediation: 'Use a role, or set Status to Inactive',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html'],
  judge(accessKey) {
    return failUnless(accessKey.at('Status').isOneOf('Inactive'), accessKey.at('Status'), 'the access key never expires');
  },
});
