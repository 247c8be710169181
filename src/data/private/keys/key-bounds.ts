import type { Duration } from 'aws-cdk-lib';
import { requireMatch, requireRange, wholeDays } from '../../../private/validation';

/** How many days pass before a key is gone. @see https://docs.aws.amazon.com/kms/latest/APIReference/API_ScheduleKeyDeletion.html */
export const PENDING_WINDOW_DAYS = { minimum: 7, maximum: 30 };

const ALIAS = /^(alias\/)?[a-zA-Z0-9/_-]{1,250}$/;

/** @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_Organization.html */
const ORGANIZATION = /^o-[a-z0-9]{10,32}$/;

/** Refuses what KMS does not take as an alias, and what belongs to AWS. Tokens pass. */
export function requireAlias(prop: string, alias: string): void {
  requireMatch(prop, alias, ALIAS, 'have at most 250 letters, digits, /, _ and - besides the prefix alias/');
  if (qualifiedAlias(alias).startsWith('alias/aws/')) {
    throw new Error(`'${prop}' must not begin with alias/aws/, which belongs to AWS, got ${alias}`);
  }
}

export function requireOrganization(prop: string, organizationId: string | undefined): void {
  requireMatch(prop, organizationId, ORGANIZATION, 'be the id of an organization such as o-a1b2c3d4e5');
}

export function requirePendingWindow(prop: string, window: Duration | undefined): void {
  requireRange(prop, wholeDays(prop, window), PENDING_WINDOW_DAYS.minimum, PENDING_WINDOW_DAYS.maximum, 'days');
}

/** The alias with the prefix that the API asks for. */
export function qualifiedAlias(alias: string): string {
  return alias.startsWith('alias/') ? alias : `alias/${alias}`;
}
