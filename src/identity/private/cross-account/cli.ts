import { roleArn } from './role-name';
import type { CrossAccountConditions } from '../../cross-account-conditions';
import type { CrossAccountRoleReference } from '../../cross-account-role-reference';

/** What the lines for the AWS CLI are made of. */
export interface CliOptions {
  readonly role: CrossAccountRoleReference;
  readonly conditions: CrossAccountConditions;
  /** The ARN of an MFA device, if one must be shown. */
  readonly mfaSerial?: string;
  readonly durationSeconds: number;
}

/** A profile for `~/.aws/config`; nothing if the role takes a source identity or tags, for which a profile has no setting. */
export function cliProfile({ role, conditions, mfaSerial, durationSeconds }: CliOptions): string | undefined {
  if (conditions.requireSourceIdentity || conditions.sessionTags?.some((tag) => tag.required !== false)) {
    return undefined;
  }
  return [
    `[profile ${role.roleName}-${role.accountId}]`,
    `role_arn = ${roleArn(role)}`,
    'source_profile = default',
    ...(mfaSerial ? [`mfa_serial = ${mfaSerial}`] : []),
    ...(conditions.externalIds ? [`external_id = ${conditions.externalIds[0]}`] : []),
    `duration_seconds = ${durationSeconds}`,
  ].join('\n');
}

/** The command that assumes the role. Words in capitals are for the caller to fill in. */
export function assumeRoleCommand({ role, conditions, mfaSerial, durationSeconds }: CliOptions): string {
  const tags = (conditions.sessionTags ?? []).filter((tag) => tag.required !== false);
  return [
    'aws sts assume-role',
    `--role-arn ${roleArn(role)}`,
    '--role-session-name SESSION_NAME',
    `--duration-seconds ${durationSeconds}`,
    ...(conditions.externalIds ? [`--external-id ${conditions.externalIds[0]}`] : []),
    ...(mfaSerial ? [`--serial-number ${mfaSerial} --token-code CODE`] : []),
    ...(conditions.requireSourceIdentity ? ['--source-identity SOURCE_IDENTITY'] : []),
    ...(tags.length > 0 ? [`--tags ${tags.map((tag) => `'Key=${tag.key},Value=${tag.allowedValues?.[0] ?? 'VALUE'}'`).join(' ')}`] : []),
  ].join(' ');
}
