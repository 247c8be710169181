import { Token } from 'aws-cdk-lib';
import type { Callers } from './mfa';
import { validateIpRanges } from '../../../private/ip-ranges';
import { requireEach, requireEntries, requireRange, wholeSeconds } from '../../../private/validation';
import type { CrossAccountConditions } from '../../cross-account-conditions';
import type { CrossAccountSessionTag } from '../../cross-account-session-tag';

/** From the shortest to the longest session that `sts:GetSessionToken` gives a user. */
const MFA_MAX_AGE_SECONDS = { minimum: 900, maximum: 129_600 };
const MAXIMUM_SESSION_TAGS = 50;

const EXTERNAL_ID = /^[\w+=,.@:/-]{2,1224}$/;
const SOURCE_IDENTITY_PATTERN = /^([\w+=,.@*?-]|\$\{aws:username\}){1,64}$/;
const TAG_KEY = /^(?!aws:)[\w .:/=+@-]{1,128}$/i;
const TAG_VALUE = /^[\w .:/=+@-]{0,256}$/;

/** Refuses conditions that nobody can meet, or that mean nothing. */
export function validateConditions(conditions: CrossAccountConditions, callers: Callers, mfa: boolean): void {
  requireEntries('externalIds', conditions.externalIds);
  requireEach('externalIds', conditions.externalIds, EXTERNAL_ID, 'have 2 to 1224 letters, digits and +=,.@:/_-');
  if (conditions.requireMfa && !callers.users) {
    throw new Error("'requireMfa' must not be true when only roles assume the role: their sessions carry no MFA");
  }
  if (conditions.mfaMaxAge && !mfa) {
    throw new Error("'mfaMaxAge' must be left out when no MFA is required");
  }
  requireRange('mfaMaxAge', wholeSeconds('mfaMaxAge', conditions.mfaMaxAge), MFA_MAX_AGE_SECONDS.minimum, MFA_MAX_AGE_SECONDS.maximum, 'seconds');
  requireEntries('allowedIpRanges', conditions.allowedIpRanges);
  validateIpRanges('allowedIpRanges', conditions.allowedIpRanges ?? []);
  validateSourceIdentity(conditions, callers);
  validateSessionTags(conditions.sessionTags);
}

function validateSourceIdentity({ sourceIdentityPatterns }: CrossAccountConditions, callers: Callers): void {
  requireEntries('sourceIdentityPatterns', sourceIdentityPatterns);
  requireEach('sourceIdentityPatterns', sourceIdentityPatterns, SOURCE_IDENTITY_PATTERN,
    'have 1 to 64 letters, digits, +=,.@_-, wildcards * and ?, or ${aws:username}');
  if (!callers.users && sourceIdentityPatterns?.every((pattern) => pattern.includes('${aws:username}'))) {
    throw new Error("'sourceIdentityPatterns' must not all have ${aws:username} when only roles assume the role: their sessions have no user name");
  }
}

function validateSessionTags(tags: CrossAccountSessionTag[] | undefined): void {
  requireEach('sessionTags', tags?.map(({ key }) => key), TAG_KEY, 'have keys of 1 to 128 letters, digits, spaces and .:/=+@_- without aws: in front');
  requireEntries('sessionTags', tags?.map((tag) => (Token.isUnresolved(tag.key) ? tag.key : tag.key.toLowerCase())));
  requireRange('sessionTags', tags?.length, 1, MAXIMUM_SESSION_TAGS, 'tags');
  for (const { key, allowedValues, required } of tags ?? []) {
    requireEntries('allowedValues', allowedValues);
    requireEach('allowedValues', allowedValues, TAG_VALUE, 'have up to 256 letters, digits, spaces and .:/=+@_-');
    if (allowedValues && required === false) {
      throw new Error(`'allowedValues' must be left out for the optional session tag ${key}`);
    }
  }
}
