import { Duration } from 'aws-cdk-lib';
import { newGroups, statementOf, statementsOf } from '../policies';

const OWN_USER = ['arn:<AWS::Partition>:iam::111122223333:user/${aws:username}', 'arn:<AWS::Partition>:iam::111122223333:user/*/${aws:username}'];

const SELF_SERVICE = [
  {
    Sid: 'AllowViewAccountInfo',
    Effect: 'Allow',
    Action: ['iam:GetAccountPasswordPolicy', 'iam:ListVirtualMFADevices'],
    Resource: '*',
  },
  {
    Sid: 'AllowManageOwnPassword',
    Effect: 'Allow',
    Action: ['iam:ChangePassword', 'iam:GetUser'],
    Resource: OWN_USER,
  },
  {
    Sid: 'AllowManageOwnAccessKeys',
    Effect: 'Allow',
    Action: ['iam:DeleteAccessKey', 'iam:GetAccessKeyLastUsed', 'iam:ListAccessKeys', 'iam:UpdateAccessKey'],
    Resource: OWN_USER,
  },
  {
    Sid: 'AllowCreateVirtualMfa',
    Effect: 'Allow',
    Action: 'iam:CreateVirtualMFADevice',
    Resource: 'arn:<AWS::Partition>:iam::111122223333:mfa/*',
  },
  {
    Sid: 'AllowDeleteOwnVirtualMfa',
    Effect: 'Allow',
    Action: 'iam:DeleteVirtualMFADevice',
    Resource: 'arn:<AWS::Partition>:iam::111122223333:mfa/${aws:username}*',
  },
  {
    Sid: 'AllowManageOwnMfa',
    Effect: 'Allow',
    Action: ['iam:EnableMFADevice', 'iam:GetMFADevice', 'iam:ListMFADevices', 'iam:ResyncMFADevice'],
    Resource: OWN_USER,
  },
  {
    Sid: 'AllowDeactivateOwnMfaWithMfa',
    Effect: 'Allow',
    Action: 'iam:DeactivateMFADevice',
    Resource: OWN_USER,
    Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } },
  },
];

const CLI_LOGIN = {
  Sid: 'AllowCliLogin',
  Effect: 'Allow',
  Action: ['signin:AuthorizeOAuth2Access', 'signin:CreateOAuth2Token'],
  Resource: 'arn:<AWS::Partition>:signin:*:*:oauth2/public-client/*',
};

const WITHOUT_MFA = [
  'iam:CreateVirtualMFADevice',
  'iam:EnableMFADevice',
  'iam:GetAccountPasswordPolicy',
  'iam:GetMFADevice',
  'iam:GetUser',
  'iam:ListMFADevices',
  'iam:ListVirtualMFADevices',
  'iam:ResyncMFADevice',
  'sts:GetSessionToken',
];

const DENY_WITHOUT_MFA = {
  Sid: 'DenyAllExceptListedIfNoMfa',
  Effect: 'Deny',
  NotAction: WITHOUT_MFA,
  Resource: '*',
  Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false', 'aws:ViaAWSService': 'false' } },
};

test('by default: self-service, aws login, and nothing else without MFA', () => {
  expect(statementsOf(newGroups().mfaPolicy)).toEqual([...SELF_SERVICE, CLI_LOGIN, DENY_WITHOUT_MFA]);
});

test('without enforcement only the allows remain', () => {
  const groups = newGroups({ enforceMfa: false, noMfaReason: 'migration' });

  expect(statementsOf(groups.mfaPolicy)).toEqual([...SELF_SERVICE, CLI_LOGIN]);
});

test('aws login can be left out', () => {
  expect(statementsOf(newGroups({ allowCliLogin: false }).mfaPolicy)).toEqual([...SELF_SERVICE, DENY_WITHOUT_MFA]);
});

test('access keys can be made self-service', () => {
  expect(statementOf(newGroups({ selfServiceAccessKeys: true }).mfaPolicy, 'AllowManageOwnAccessKeys').Action).toEqual([
    'iam:CreateAccessKey', 'iam:DeleteAccessKey', 'iam:GetAccessKeyLastUsed', 'iam:ListAccessKeys', 'iam:UpdateAccessKey',
  ]);
});

test('the password can be opened to people without MFA', () => {
  expect(statementOf(newGroups({ allowPasswordChangeWithoutMfa: true }).mfaPolicy, 'DenyAllExceptListedIfNoMfa').NotAction)
    .toEqual(['iam:ChangePassword', ...WITHOUT_MFA]);
});

test('without self-enrolment the first device needs an administrator, a second one does not', () => {
  const { mfaPolicy } = newGroups({ mfaSelfEnrolment: false });

  expect(statementOf(mfaPolicy, 'DenyAllExceptListedIfNoMfa').NotAction).toEqual(WITHOUT_MFA.slice(2));
  expect(statementOf(mfaPolicy, 'AllowManageOwnMfa').Action).toContain('iam:EnableMFADevice');
});

test('an old MFA can be refused', () => {
  expect(statementOf(newGroups({ mfaMaxAge: Duration.hours(1) }).mfaPolicy, 'DenyStaleMfa')).toEqual({
    Sid: 'DenyStaleMfa',
    Effect: 'Deny',
    Action: '*',
    Resource: '*',
    Condition: { NumericGreaterThan: { 'aws:MultiFactorAuthAge': '3600' } },
  });
  expect(statementOf(newGroups().mfaPolicy, 'DenyStaleMfa')).toBeUndefined();
});

/**
 * What the statements mean for each caller, written down by hand. The rows marked "residue" cannot be closed by a policy:
 * no condition key tells a first device from a second.
 */
describe('who is let through without MFA', () => {
  const defaults = {};
  const adminEnrols = { mfaSelfEnrolment: false };
  const firstPassword = { allowPasswordChangeWithoutMfa: true };

  test.each`
    caller                                         | action                         | props            | exempt   | remark
    ${'console session without MFA'}               | ${'iam:CreateVirtualMFADevice'} | ${defaults}      | ${true}  | ${'residue: also with a stolen password'}
    ${'access key (no MFA key in the request)'}    | ${'iam:EnableMFADevice'}       | ${defaults}      | ${true}  | ${'residue: also with a stolen key'}
    ${'console session without MFA'}               | ${'iam:EnableMFADevice'}       | ${adminEnrols}   | ${false} | ${'closes the residue'}
    ${'access key (no MFA key in the request)'}    | ${'iam:CreateVirtualMFADevice'} | ${adminEnrols}   | ${false} | ${'closes the residue'}
    ${'access key (no MFA key in the request)'}    | ${'sts:GetSessionToken'}       | ${defaults}      | ${true}  | ${'how a key comes to a session with MFA'}
    ${'console session without MFA'}               | ${'iam:DeactivateMFADevice'}   | ${defaults}      | ${false} | ${'nobody takes a device off without having one'}
    ${'console session without MFA'}               | ${'iam:DeleteVirtualMFADevice'} | ${defaults}      | ${false} | ${'nor deletes it'}
    ${'first sign-in with a password to change'}   | ${'iam:ChangePassword'}        | ${defaults}      | ${false} | ${'locked out until an administrator helps'}
    ${'first sign-in with a password to change'}   | ${'iam:ChangePassword'}        | ${firstPassword} | ${true}  | ${'residue: also with a stolen password'}
    ${'access key (no MFA key in the request)'}    | ${'iam:CreateAccessKey'}       | ${defaults}      | ${false} | ${'a stolen key makes no second one'}
    ${'access key (no MFA key in the request)'}    | ${'s3:GetObject'}              | ${defaults}      | ${false} | ${'BoolIfExists: an absent key counts as false'}
  `('$caller, $action: $exempt ($remark)', ({ action, props, exempt }) => {
    const deny = statementOf(newGroups(props).mfaPolicy, 'DenyAllExceptListedIfNoMfa');

    expect(deny.NotAction.includes(action)).toBe(exempt);
    // Both operators must be "IfExists": an access key carries neither of the two keys.
    expect(deny.Condition).toEqual({ BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false', 'aws:ViaAWSService': 'false' } });
  });
});
