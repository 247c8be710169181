import { isDeepStrictEqual } from 'node:util';
import {
  DeleteAccountPasswordPolicyCommand, GetAccountPasswordPolicyCommand, UpdateAccountPasswordPolicyCommand, type IAMClient,
} from '@aws-sdk/client-iam';
import { booleanOf, integerOf } from '../properties';
import type { Setting } from '../setting';

/** The fields of `UpdateAccountPasswordPolicy`. Absent numbers mean "none": the API refuses a zero. */
export interface PasswordPolicy {
  readonly MinimumPasswordLength: number;
  readonly RequireSymbols: boolean;
  readonly RequireNumbers: boolean;
  readonly RequireUppercaseCharacters: boolean;
  readonly RequireLowercaseCharacters: boolean;
  readonly AllowUsersToChangePassword: boolean;
  readonly HardExpiry: boolean;
  readonly MaxPasswordAge?: number;
  readonly PasswordReusePrevention?: number;
}

/** What IAM assumes where the call says nothing. */
const SHORTEST = 6;

export function wanted(configuration: Record<string, unknown>): PasswordPolicy {
  return normalized({
    MinimumPasswordLength: integerOf(configuration, 'MinimumPasswordLength'),
    RequireSymbols: booleanOf(configuration, 'RequireSymbols'),
    RequireNumbers: booleanOf(configuration, 'RequireNumbers'),
    RequireUppercaseCharacters: booleanOf(configuration, 'RequireUppercaseCharacters'),
    RequireLowercaseCharacters: booleanOf(configuration, 'RequireLowercaseCharacters'),
    AllowUsersToChangePassword: booleanOf(configuration, 'AllowUsersToChangePassword'),
    HardExpiry: booleanOf(configuration, 'HardExpiry'),
    MaxPasswordAge: integerOf(configuration, 'MaxPasswordAge'),
    PasswordReusePrevention: integerOf(configuration, 'PasswordReusePrevention'),
  });
}

export async function read(client: IAMClient): Promise<PasswordPolicy | null> {
  try {
    const { PasswordPolicy: policy } = await client.send(new GetAccountPasswordPolicyCommand({}));
    return normalized(policy ?? {});
  } catch (error) {
    if (isAbsent(error)) {
      return null;
    }
    throw error;
  }
}

/**
 * Field by field. Whether users may change their password is no question of strength: the wish counts. A hard expiry stays
 * only where it is in force already: together with a new maximum age it would lock people out who never asked for it.
 */
export function strongest(standing: PasswordPolicy | null, wish: PasswordPolicy): PasswordPolicy {
  if (standing === null) {
    return wish;
  }
  const ages = [standing.MaxPasswordAge, wish.MaxPasswordAge].filter((age) => age !== undefined);
  return normalized({
    MinimumPasswordLength: Math.max(standing.MinimumPasswordLength, wish.MinimumPasswordLength),
    RequireSymbols: standing.RequireSymbols || wish.RequireSymbols,
    RequireNumbers: standing.RequireNumbers || wish.RequireNumbers,
    RequireUppercaseCharacters: standing.RequireUppercaseCharacters || wish.RequireUppercaseCharacters,
    RequireLowercaseCharacters: standing.RequireLowercaseCharacters || wish.RequireLowercaseCharacters,
    AllowUsersToChangePassword: wish.AllowUsersToChangePassword,
    HardExpiry: wish.HardExpiry || (standing.HardExpiry && standing.MaxPasswordAge !== undefined),
    MaxPasswordAge: ages.length > 0 ? Math.min(...ages) : undefined,
    PasswordReusePrevention: Math.max(standing.PasswordReusePrevention ?? 0, wish.PasswordReusePrevention ?? 0),
  });
}

export function isSame(current: PasswordPolicy | null, applied: PasswordPolicy | null): boolean {
  return isDeepStrictEqual(current, applied);
}

/** Always the whole policy: what the call leaves out falls back to IAM's weak defaults. */
export async function apply(client: IAMClient, target: PasswordPolicy, current: PasswordPolicy | null): Promise<PasswordPolicy> {
  if (!isSame(current, target)) {
    await client.send(new UpdateAccountPasswordPolicyCommand({ ...target }));
  }
  return target;
}

export async function restore(client: IAMClient, earlier: PasswordPolicy | null, current: PasswordPolicy | null): Promise<string> {
  if (isSame(current, earlier)) {
    return 'the account already has the password policy of before';
  }
  if (earlier === null) {
    await remove(client);
    return 'the account had no password policy before, and has none again';
  }
  await client.send(new UpdateAccountPasswordPolicyCommand({ ...earlier }));
  return 'the account has its earlier password policy again';
}

export async function remove(client: IAMClient): Promise<string> {
  try {
    await client.send(new DeleteAccountPasswordPolicyCommand({}));
  } catch (error) {
    if (!isAbsent(error)) {
      throw error;
    }
  }
  return 'the account has no password policy of its own any more';
}

export function iamPasswordPolicy(client: IAMClient): Setting<PasswordPolicy> {
  return {
    wanted,
    read: () => read(client),
    strongest,
    isSame,
    apply: (target, current) => apply(client, target, current),
    restore: (earlier, current) => restore(client, earlier, current),
    remove: () => remove(client),
    attributes: () => ({}),
  };
}

/** The same fields, in the same order, and nothing else, so that two policies compare. */
function normalized(policy: Partial<PasswordPolicy>): PasswordPolicy {
  return {
    MinimumPasswordLength: policy.MinimumPasswordLength ?? SHORTEST,
    RequireSymbols: policy.RequireSymbols ?? false,
    RequireNumbers: policy.RequireNumbers ?? false,
    RequireUppercaseCharacters: policy.RequireUppercaseCharacters ?? false,
    RequireLowercaseCharacters: policy.RequireLowercaseCharacters ?? false,
    AllowUsersToChangePassword: policy.AllowUsersToChangePassword ?? false,
    HardExpiry: policy.HardExpiry ?? false,
    ...(policy.MaxPasswordAge ? { MaxPasswordAge: policy.MaxPasswordAge } : {}),
    ...(policy.PasswordReusePrevention ? { PasswordReusePrevention: policy.PasswordReusePrevention } : {}),
  };
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && (error.name === 'NoSuchEntityException' || error.name === 'NoSuchEntity');
}
