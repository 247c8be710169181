import { defineRule, failUnless, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'IAM-48',
  title: 'Nobody may do everything in CloudShell',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::IAM::Role', 'AWS::IAM::User', 'AWS::IAM::Group', 'AWS::SSO::PermissionSet'],
  rationale: 'Files go in and out of the shell through the browser, past everything that watches the network.',
  remediation: 'Remove AWSCloudShellFullAccess, and allow single actions of cloudshell without PutCredentials, GetFileDownloadUrls and GetFileUploadUrls',
  references: [
    'https://docs.aws.amazon.com/cloudshell/latest/userguide/sec-auth-with-identities.html',
    'https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSCloudShellFullAccess.html',
  ],
  checks: ['iam_policy_cloudshell_admin_not_attached'],
  judge(principal) {
    const attached = principal.at(principal.type === 'AWS::SSO::PermissionSet' ? 'ManagedPolicies' : 'ManagedPolicyArns').items();
    return attached.length === 0 ? NOT_APPLICABLE : judgeEach(attached, (policy) =>
      failUnless(!(policy.isOpaque ? policy.text() : policy.pattern())?.endsWith(':policy/AWSCloudShellFullAccess'), policy, 'files go in and out unseen'));
  },
});
