import { type Duration, Tokenization } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { CrossAccountConditions } from '../../cross-account-conditions';
import type { CrossAccountSessionTag } from '../../cross-account-session-tag';

/** The condition block of a statement: operator → key → values. */
export type ConditionBlock = Record<string, Record<string, unknown>>;

/** Whom, on the trusting side, or what, on the trusted side, the statements are about. */
export interface StatementTarget {
  readonly principals?: iam.IPrincipal[];
  readonly resources?: string[];
}

/**
 * The statements that allow to assume a role under conditions, the same for both accounts.
 *
 * No operator ends in `IfExists`: in an Allow an absent key would pass. `ForAllValues`, which an absent key passes too, only
 * stands where a request has tags, and limits what the first statement has required.
 *
 * Source identity and tags have statements of their own, because their actions know fewer condition keys: an external id is
 * not among them. Neither action does anything without `sts:AssumeRole`, which asks for all of it.
 *
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecuritytokenservice.html
 */
export function assumeStatements(
  conditions: CrossAccountConditions, mfa: boolean, target: StatementTarget, caller: ConditionBlock = {},
): iam.PolicyStatement[] {
  const { externalIds, requireSourceIdentity, sessionTags = [] } = conditions;
  const sourceIdentities = conditions.sourceIdentityPatterns ?? (requireSourceIdentity ? ['*'] : undefined);
  const everywhere = merged(caller, mfaConditions(mfa, conditions.mfaMaxAge), {
    IpAddress: { 'aws:SourceIp': conditions.allowedIpRanges },
  });
  const sourceIdentity = { StringLike: { 'sts:SourceIdentity': sourceIdentities } };
  const allow = (sid: string, action: string, ...blocks: ConditionBlock[]) => new iam.PolicyStatement({
    sid, actions: [action], ...target, conditions: merged(everywhere, ...blocks),
  });
  return [
    allow('AssumeRole', 'sts:AssumeRole', { StringEquals: { 'sts:ExternalId': externalIds } },
      requireSourceIdentity ? sourceIdentity : {}, tagConditions(sessionTags)),
    ...(sourceIdentities ? [allow('SetSourceIdentity', 'sts:SetSourceIdentity', sourceIdentity)] : []),
    ...(sessionTags.length > 0 ? [allow('TagSession', 'sts:TagSession', tagConditions(sessionTags), tagLimits(sessionTags))] : []),
  ];
}

function mfaConditions(mfa: boolean, maxAge: Duration | undefined): ConditionBlock {
  return mfa ? {
    Bool: { 'aws:MultiFactorAuthPresent': 'true' },
    NumericLessThan: { 'aws:MultiFactorAuthAge': maxAge && Tokenization.stringifyNumber(maxAge.toSeconds()) },
  } : {};
}

function tagConditions(tags: CrossAccountSessionTag[]): ConditionBlock {
  const required = tags.filter((tag) => tag.required !== false);
  return {
    StringLike: Object.fromEntries(required.filter((tag) => !tag.allowedValues).map((tag) => [`aws:RequestTag/${tag.key}`, '*'])),
    StringEquals: Object.fromEntries(required.map((tag) => [`aws:RequestTag/${tag.key}`, tag.allowedValues])),
  };
}

function tagLimits(tags: CrossAccountSessionTag[]): ConditionBlock {
  const transitive = tags.filter((tag) => tag.transitive).map((tag) => tag.key);
  return {
    'ForAllValues:StringEquals': {
      'aws:TagKeys': tags.map((tag) => tag.key),
      'sts:TransitiveTagKeys': transitive.length > 0 ? transitive : undefined,
    },
    'Null': { 'sts:TransitiveTagKeys': transitive.length > 0 ? undefined : 'true' },
  };
}

/** One block of all; keys without a value, and operators without a key, drop out. */
export function merged(...blocks: ConditionBlock[]): ConditionBlock {
  const result: ConditionBlock = {};
  for (const [operator, keys] of blocks.flatMap((block) => Object.entries(block))) {
    const present = Object.entries(keys).filter(([, value]) => value !== undefined);
    if (present.length > 0) {
      result[operator] = { ...result[operator], ...Object.fromEntries(present) };
    }
  }
  return result;
}
