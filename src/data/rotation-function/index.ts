import { LambdaClient } from '@aws-sdk/client-lambda';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { optionsOf } from './options';
import { rotate } from './rotate';
import { SecretVersions } from './secret-versions';
import { setAndTestWith } from './set-and-test';
import { requestOf } from './step';

/** Rotates one secret, whose new values are generated. Secrets Manager learns of a failure by what is thrown. */
export async function handler(event: unknown): Promise<void> {
  const { secretArn, value, setAndTestArn } = optionsOf(process.env);
  const request = requestOf(event);
  if (request.secretArn !== secretArn) {
    throw new Error(`'SecretId' must be ${secretArn}, got ${request.secretArn}`);
  }
  const words = await rotate(request, {
    versions: new SecretVersions(new SecretsManagerClient({}), secretArn),
    value,
    setAndTest: setAndTestArn === undefined ? undefined : setAndTestWith(new LambdaClient({}), setAndTestArn),
  });
  console.log(JSON.stringify({ ...request, words }));
}
