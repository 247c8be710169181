/** The example `workforce` in one account: every stack deployed by the CDK CLI, read back, and tried with IAM enforced. */
import { DeleteTrailCommand, StopLoggingCommand, CloudTrailClient } from '@aws-sdk/client-cloudtrail';
import { GetRoleCommand, IAMClient, ListRolesCommand } from '@aws-sdk/client-iam';
import { ListAccountAssignmentsCommand, ListPermissionSetsCommand, DescribePermissionSetCommand, SSOAdminClient } from '@aws-sdk/client-sso-admin';
import { Account } from './support/account';
import { actingAs, allowAnyRole, assume as assumeRole, newUser, withMfa as sessionWithMfa, type Credentials } from './support/people';
import { groups, trails } from './support/read-back';
import { Emulator } from '../../emulator/launcher/emulator';
import { build } from '../../examples/workforce/app';
import { IDENTITY_CENTER } from '../../examples/workforce/people';

let emulator: Emulator;
let account: Account;
const keys: Record<string, Credentials> = {};

beforeAll(async () => {
  emulator = await Emulator.start();
  account = await Account.bootstrapped(emulator, '333344445555');
  process.env.CDK_DEFAULT_ACCOUNT = account.id;
  process.env.CDK_DEFAULT_REGION = account.region;
  await account.deploy(build);

  const names = Object.keys(await groups(account));
  const groupOf = (job: string) => names.find((name) => name.includes(`Groups${job}Group`));
  keys.dora = await newUser(account, 'dora', groupOf('Developers'));
  keys.adam = await newUser(account, 'adam', groupOf('Administrators'));
  for (const user of ['emergency-1', 'stranger']) {
    keys[user] = await newUser(account, user);
    await allowAnyRole(account, user);
  }
  await emulator.enforceIam(true);
});

afterAll(async () => {
  delete process.env.CDK_DEFAULT_ACCOUNT;
  delete process.env.CDK_DEFAULT_REGION;
  account?.dispose();
  await emulator?.stop();
});

function withMfa(user: string): Promise<Credentials> {
  return sessionWithMfa(emulator, account, user, keys[user]!);
}

async function rolesAt(path: string) {
  const { Roles: all = [] } = await account.iam.send(new ListRolesCommand({ PathPrefix: path }));
  return Promise.all(all.map(async ({ RoleName }) => (await account.iam.send(new GetRoleCommand({ RoleName }))).Role!));
}

function assume(RoleArn: string | undefined, credentials: Credentials): Promise<Credentials> {
  return assumeRole(emulator, account, credentials, { RoleArn });
}

test('a group for each job', async () => {
  const names = Object.keys(await groups(account));
  for (const job of ['Administrators', 'Developers', 'Auditors', 'Security', 'Support', 'Billing']) {
    expect(names.filter((name) => name.includes(`Groups${job}Group`))).toHaveLength(1);
  }
});

test('roles of the application are below the boundary, and trust nobody but their service or repository', async () => {
  const roles = await rolesAt('/app/');

  expect(roles.map((role) => role.PermissionsBoundary?.PermissionsBoundaryArn)).toEqual(
    [0, 1].map(() => `arn:aws:iam::${account.id}:policy/security-baseline/DeveloperBoundary`));
  const trusts = roles.map((role) => decodeURIComponent(role.AssumeRolePolicyDocument ?? ''));
  expect(trusts.some((trust) => trust.includes('lambda.amazonaws.com'))).toBe(true);
  expect(trusts.some((trust) => trust.includes('repo:octo-org@123456/shop@456789:environment:production'))).toBe(true);
});

test('permission sets and who has them', async () => {
  const sso = new SSOAdminClient({ endpoint: emulator.endpoint, region: account.region, credentials: { accessKeyId: account.id, secretAccessKey: 'emulator' } });
  const InstanceArn = IDENTITY_CENTER.instance.instanceArn;
  const { PermissionSets: sets = [] } = await sso.send(new ListPermissionSetsCommand({ InstanceArn }));
  const found = await Promise.all(sets.map(async (PermissionSetArn) => {
    const { PermissionSet: set } = await sso.send(new DescribePermissionSetCommand({ InstanceArn, PermissionSetArn }));
    const assigned = await Promise.all(IDENTITY_CENTER.accounts.map(async (AccountId) =>
      (await sso.send(new ListAccountAssignmentsCommand({ InstanceArn, AccountId, PermissionSetArn }))).AccountAssignments?.length));
    return [set?.Name, set?.SessionDuration, assigned];
  }));

  expect(found.sort()).toEqual([['BaselineAuditors', 'PT4H', [1, 1]], ['BaselineDevelopers', 'PT4H', [1, 1]]]);
});

describe('the break-glass role', () => {
  const role = async () => (await rolesAt('/break-glass/'))[0]?.Arn;

  test('lets a named person in who has shown an MFA device', async () => {
    const session = await assume(await role(), await withMfa('emergency-1'));

    await expect(new IAMClient(actingAs(emulator, account, session)).send(new ListRolesCommand({}))).resolves.toBeDefined();
  });

  test('does not let that session touch the trail', async () => {
    const session = await assume(await role(), await withMfa('emergency-1'));
    const [trail] = await trails(account);
    const cloudTrail = new CloudTrailClient(actingAs(emulator, account, session));

    await expect(cloudTrail.send(new StopLoggingCommand({ Name: trail?.TrailARN }))).rejects.toThrow(/explicit deny|not authorized/i);
    await expect(cloudTrail.send(new DeleteTrailCommand({ Name: trail?.TrailARN }))).rejects.toThrow(/explicit deny|not authorized/i);
  });

  test.each([
    ['the same person without MFA', () => Promise.resolve(keys['emergency-1']!)],
    ['somebody else with MFA', () => withMfa('stranger')],
    ['a developer with MFA', () => withMfa('dora')],
  ])('refuses %s', async (_, credentials) => {
    await expect(assume(await role(), await credentials())).rejects.toThrow(/not authorized/i);
  });
});

describe('the role of the administrators', () => {
  const role = async () => (await rolesAt('/security-baseline/')).find((each) => each.Description?.startsWith('Administration of the account, for members'))?.Arn;

  test('lets a member of the group in who has shown an MFA device', async () => {
    await expect(assume(await role(), await withMfa('adam'))).resolves.toBeDefined();
  });

  test.each([
    ['a member without MFA', () => Promise.resolve(keys.adam!)],
    ['a developer with MFA', () => withMfa('dora')],
  ])('refuses %s', async (_, credentials) => {
    await expect(assume(await role(), await credentials())).rejects.toThrow(/not authorized/i);
  });
});
