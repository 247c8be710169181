/** People of an account on the emulator: users with access keys, sessions with MFA, and sessions of roles. */
import { AddUserToGroupCommand, CreateAccessKeyCommand, CreateUserCommand, PutUserPolicyCommand } from '@aws-sdk/client-iam';
import { AssumeRoleCommand, GetSessionTokenCommand, STSClient, type AssumeRoleCommandInput } from '@aws-sdk/client-sts';
import type { Account } from './account';
import type { Emulator } from '../../../emulator/launcher/emulator';

export interface Credentials { accessKeyId: string; secretAccessKey: string; sessionToken?: string }

/** Any code but 000000 is right on the emulator. */
const CODE = '123456';

/** A user with an access key, in groups or in none. */
export async function newUser(account: Account, UserName: string, ...groups: (string | undefined)[]): Promise<Credentials> {
  await account.iam.send(new CreateUserCommand({ UserName }));
  for (const GroupName of groups) {
    await account.iam.send(new AddUserToGroupCommand({ UserName, GroupName }));
  }
  const { AccessKey: key } = await account.iam.send(new CreateAccessKeyCommand({ UserName }));
  return { accessKeyId: key?.AccessKeyId ?? '', secretAccessKey: key?.SecretAccessKey ?? '' };
}

/** Lets a user assume whatever trusts him, so that the trust policy alone decides. */
export async function allowAnyRole(account: Account, UserName: string): Promise<void> {
  const PolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'sts:*', Resource: '*' }] });
  await account.iam.send(new PutUserPolicyCommand({ UserName, PolicyName: 'AnyRole', PolicyDocument }));
}

/** The configuration of a client that acts as somebody; a refusal is not tried again. */
export function actingAs(emulator: Emulator, account: Account, credentials: Credentials) {
  return { endpoint: emulator.endpoint, region: account.region, credentials, maxAttempts: 1 };
}

/** The session of a user who has shown an MFA device. */
export async function withMfa(emulator: Emulator, account: Account, user: string, credentials: Credentials): Promise<Credentials> {
  const { Credentials: session } = await new STSClient(actingAs(emulator, account, credentials)).send(new GetSessionTokenCommand({
    SerialNumber: `arn:aws:iam::${account.id}:mfa/${user}`, TokenCode: CODE,
  }));
  return credentialsOf(session);
}

/** The session of a role. */
export async function assume(
  emulator: Emulator, account: Account, credentials: Credentials, request: Partial<AssumeRoleCommandInput>,
): Promise<Credentials> {
  const { Credentials: session } = await new STSClient(actingAs(emulator, account, credentials))
    .send(new AssumeRoleCommand({ RoleArn: undefined, RoleSessionName: 'test', ...request }));
  return credentialsOf(session);
}

function credentialsOf(session: { AccessKeyId?: string; SecretAccessKey?: string; SessionToken?: string } | undefined): Credentials {
  return { accessKeyId: session?.AccessKeyId ?? '', secretAccessKey: session?.SecretAccessKey ?? '', sessionToken: session?.SessionToken };
}
