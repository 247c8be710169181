import type { GetRandomPasswordCommandInput } from '@aws-sdk/client-secrets-manager';
import type { ValueOptions } from './generated-value';

/** What the construct tells its function, in environment variables. */
export interface Options {
  readonly secretArn: string;
  readonly value: ValueOptions;
  readonly setAndTestArn?: string;
}

export function optionsOf(environment: Readonly<Record<string, string | undefined>>): Options {
  const { SECRET_ARN: secretArn, PASSWORD_POLICY: password, JSON_KEY: jsonKey, SET_AND_TEST_ARN: setAndTestArn } = environment;
  if (!secretArn || !password) {
    throw new Error("'SECRET_ARN' and 'PASSWORD_POLICY' must be set");
  }
  return { secretArn, value: { password: JSON.parse(password) as GetRandomPasswordCommandInput, jsonKey }, setAndTestArn };
}
