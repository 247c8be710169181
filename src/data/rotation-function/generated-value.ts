import type { GetRandomPasswordCommandInput } from '@aws-sdk/client-secrets-manager';
import type { SecretVersions } from './secret-versions';

/** What a new value looks like. */
export interface ValueOptions {
  readonly password: GetRandomPasswordCommandInput;
  /** The key of the JSON object that changes, while the others stay. Without, the whole value is the generated text. */
  readonly jsonKey?: string;
}

/** A value for the new version. */
export async function generate(versions: SecretVersions, { password, jsonKey }: ValueOptions): Promise<string> {
  if (jsonKey === undefined) {
    return versions.randomPassword(password);
  }
  const current = objectOf(await versions.current());
  return JSON.stringify({ ...current, [jsonKey]: await versions.randomPassword(password) });
}

/** Never tells the value, nor what the parser says of it. */
function objectOf(value: string | undefined): Record<string, unknown> {
  const refusal = 'the current value of the secret must be a JSON object, for one key of it is to change';
  let parsed: unknown;
  try {
    parsed = JSON.parse(value ?? '');
  } catch {
    throw new Error(refusal);
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new Error(refusal);
  }
  return parsed as Record<string, unknown>;
}
