import { type Duration, type Stack, Tokenization } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { iamArn } from './iam-arn';
import { ownUser, USER_NAME } from './own-user';

/** The choices of {@link mfaSelfService}. */
export interface MfaSelfServiceOptions {
  readonly enforceMfa: boolean;
  readonly mfaSelfEnrolment: boolean;
  readonly allowPasswordChangeWithoutMfa: boolean;
  readonly selfServiceAccessKeys: boolean;
  readonly allowCliLogin: boolean;
  readonly mfaMaxAge?: Duration;
}

/**
 * People look after their own password, keys and MFA devices; everything else waits until they have shown an MFA device.
 *
 * Only for groups of users: a role session or a session of IAM Identity Center never carries MFA, and would be locked out.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws_my-sec-creds-self-manage.html
 */
export function mfaSelfService(stack: Stack, options: MfaSelfServiceOptions): iam.PolicyStatement[] {
  const oneself = ownUser(stack);
  const withMfa = { Bool: { 'aws:MultiFactorAuthPresent': 'true' } };

  const statements = [
    allow('AllowViewAccountInfo', ['iam:GetAccountPasswordPolicy', 'iam:ListVirtualMFADevices'], ['*']),
    allow('AllowManageOwnPassword', ['iam:ChangePassword', 'iam:GetUser'], oneself),
    allow('AllowManageOwnAccessKeys', [
      ...(options.selfServiceAccessKeys ? ['iam:CreateAccessKey'] : []),
      'iam:DeleteAccessKey',
      'iam:GetAccessKeyLastUsed',
      'iam:ListAccessKeys',
      'iam:UpdateAccessKey',
    ], oneself),
    // A person may have several devices, so their names are free.
    allow('AllowCreateVirtualMfa', ['iam:CreateVirtualMFADevice'], [iamArn(stack, 'mfa', '*')]),
    allow('AllowDeleteOwnVirtualMfa', ['iam:DeleteVirtualMFADevice'], [iamArn(stack, 'mfa', `${USER_NAME}*`)]),
    allow('AllowManageOwnMfa', ['iam:EnableMFADevice', 'iam:GetMFADevice', 'iam:ListMFADevices', 'iam:ResyncMFADevice'], oneself),
    allow('AllowDeactivateOwnMfaWithMfa', ['iam:DeactivateMFADevice'], oneself, withMfa),
  ];
  if (options.allowCliLogin) {
    statements.push(allow('AllowCliLogin', ['signin:AuthorizeOAuth2Access', 'signin:CreateOAuth2Token'], [
      stack.formatArn({ service: 'signin', region: '*', account: '*', resource: 'oauth2', resourceName: 'public-client/*' }),
    ]));
  }
  if (options.enforceMfa) {
    statements.push(denyWithoutMfa(options));
  }
  if (options.mfaMaxAge) {
    statements.push(new iam.PolicyStatement({
      sid: 'DenyStaleMfa',
      effect: iam.Effect.DENY,
      actions: ['*'],
      resources: ['*'],
      conditions: { NumericGreaterThan: { 'aws:MultiFactorAuthAge': Tokenization.stringifyNumber(options.mfaMaxAge.toSeconds()) } },
    }));
  }
  return statements;
}

function denyWithoutMfa(options: MfaSelfServiceOptions): iam.PolicyStatement {
  return new iam.PolicyStatement({
    sid: 'DenyAllExceptListedIfNoMfa',
    effect: iam.Effect.DENY,
    notActions: [
      ...(options.allowPasswordChangeWithoutMfa ? ['iam:ChangePassword'] : []),
      ...(options.mfaSelfEnrolment ? ['iam:CreateVirtualMFADevice', 'iam:EnableMFADevice'] : []),
      'iam:GetAccountPasswordPolicy',
      'iam:GetMFADevice',
      'iam:GetUser',
      'iam:ListMFADevices',
      'iam:ListVirtualMFADevices',
      'iam:ResyncMFADevice',
      'sts:GetSessionToken',
    ],
    resources: ['*'],
    conditions: {
      // "IfExists", because a request that is signed with an access key does not carry the key at all. A service that acts
      // for a person who has passed this statement is let through: it may not carry the person's MFA along.
      BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false', 'aws:ViaAWSService': 'false' },
    },
  });
}

function allow(sid: string, actions: string[], resources: string[], conditions?: Record<string, unknown>): iam.PolicyStatement {
  return new iam.PolicyStatement({ sid, actions, resources, conditions });
}
