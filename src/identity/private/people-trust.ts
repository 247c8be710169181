import { type Duration, Stack, Tokenization } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { iamArn } from './iam-arn';
import { requireEach, requireEntries, requireRange, wholeSeconds } from '../../private/validation';

const USER_NAME = /^[\w+=,.@-]{1,64}$/;
const MFA_AGE_SECONDS = { minimum: 300, maximum: 43_200 };
const DEFAULT_MFA_AGE_SECONDS = 3600;

/** Who may assume a role that is for people. */
export interface PeopleTrust {
  readonly trustedUserNames?: string[];
  readonly trustedRoles?: iam.IRole[];
  readonly mfaMaxAge?: Duration;
  readonly requireSourceIdentity?: boolean;
  readonly requireReason?: boolean;
}

type Conditions = Record<string, Record<string, unknown>>;

/** Refuses what IAM would not take, or would take for somebody else. */
export function validatePeopleTrust(trust: PeopleTrust): void {
  requireEach('trustedUserNames', trust.trustedUserNames, USER_NAME, 'be names of IAM users (1 to 64 letters, digits and +=,.@_-)');
  requireEntries('trustedUserNames', trust.trustedUserNames);
  if (trust.trustedRoles?.length === 0) {
    throw new Error("'trustedRoles' must name at least one, got none");
  }
  requireRange('mfaMaxAge', wholeSeconds('mfaMaxAge', trust.mfaMaxAge), MFA_AGE_SECONDS.minimum, MFA_AGE_SECONDS.maximum, 'seconds');
}

/**
 * The trust policy: users with a fresh MFA, and roles by name.
 *
 * The principal is the account, narrowed by a condition: a user or role that is named as the principal must exist, and turns into
 * an id when it is deleted. So whoever assumes the role needs a permission to do so as well.
 */
export function peopleTrust(scope: Construct, trust: PeopleTrust): iam.PolicyStatement[] {
  const stack = Stack.of(scope);
  const statements: iam.PolicyStatement[] = [];
  if (trust.trustedUserNames !== undefined || trust.trustedRoles === undefined) {
    // No "IfExists" here: in an Allow an absent key would pass.
    statements.push(...assume('Users', trust, {
      Bool: { 'aws:MultiFactorAuthPresent': 'true' },
      NumericLessThanEquals: { 'aws:MultiFactorAuthAge': Tokenization.stringifyNumber(trust.mfaMaxAge?.toSeconds() ?? DEFAULT_MFA_AGE_SECONDS) },
      ArnLike: { 'aws:PrincipalArn': userArns(stack, trust.trustedUserNames) },
    }, '${aws:username}'));
  }
  if (trust.trustedRoles !== undefined) {
    statements.push(...assume('Roles', trust, { ArnEquals: { 'aws:PrincipalArn': trust.trustedRoles.map((role) => role.roleArn) } }, '?*'));
  }
  return statements;
}

/** Who may assume the role needs a permission for it, with all that the trust policy asks for. */
export function assumeActions(trust: PeopleTrust): string[] {
  return [
    'sts:AssumeRole',
    ...(trust.requireSourceIdentity ? ['sts:SetSourceIdentity'] : []),
    ...(trust.requireReason ? ['sts:TagSession'] : []),
  ];
}

function assume(who: string, trust: PeopleTrust, conditions: Conditions, sourceIdentity: string): iam.PolicyStatement[] {
  const required = {
    ...(trust.requireSourceIdentity ? { 'sts:SourceIdentity': sourceIdentity } : {}),
    ...(trust.requireReason ? { 'aws:RequestTag/reason': '?*' } : {}),
  };
  return [new iam.PolicyStatement({
    sid: `Allow${who}`,
    principals: [new iam.AccountRootPrincipal()],
    actions: assumeActions(trust),
    conditions: { ...conditions, ...(Object.keys(required).length > 0 ? { StringLike: required } : {}) },
  })];
}

/** A user with a path has it in the ARN. User names contain no slash, so that the wildcard cannot reach anybody else. */
function userArns(stack: Stack, names: string[] | undefined): string[] {
  return names?.flatMap((name) => [iamArn(stack, 'user', name), iamArn(stack, 'user', `*/${name}`)]) ?? [iamArn(stack, 'user', '*')];
}
