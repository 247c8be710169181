import * as iam from 'aws-cdk-lib/aws-iam';

/**
 * Nobody gives himself another job: in the account that manages IAM Identity Center `PowerUserAccess` alone may put its holder into
 * the group of the administrators of every account.
 */
export function denyIdentityCenterChanges(): iam.PolicyStatement {
  return new iam.PolicyStatement({ sid: 'DenyIdentityCenterChanges', effect: iam.Effect.DENY, actions: CHANGES, resources: ['*'] });
}

const CHANGES = [
  'identitystore:Add*',
  'identitystore:Create*',
  'identitystore:Delete*',
  'identitystore:Remove*',
  'identitystore:Reserve*',
  'identitystore:Update*',
  'sso-directory:Add*',
  'sso-directory:Complete*',
  'sso-directory:Create*',
  'sso-directory:Delete*',
  'sso-directory:Disable*',
  'sso-directory:Enable*',
  'sso-directory:Import*',
  'sso-directory:Remove*',
  'sso-directory:Start*',
  'sso-directory:Update*',
  'sso-directory:Verify*',
  'sso:A*',
  'sso:Create*',
  'sso:Delete*',
  'sso:Detach*',
  'sso:Disassociate*',
  'sso:Import*',
  'sso:P*',
  'sso:Remove*',
  'sso:Start*',
  'sso:TagResource',
  'sso:UntagResource',
  'sso:Update*',
];
