/** Access to another account with IAM enforced: both halves deployed into two accounts, and tried from three. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetRoleCommand, ListRolesCommand } from '@aws-sdk/client-iam';
import { GetCallerIdentityCommand, STSClient, type AssumeRoleCommandInput } from '@aws-sdk/client-sts';
import { App } from 'aws-cdk-lib';
import { Account } from './support/account';
import { actingAs, allowAnyRole, assume as assumeRole, newUser, withMfa as sessionWithMfa, type Credentials } from './support/people';
import { groups, statements } from './support/read-back';
import { CdkCli } from '../../emulator/launcher/cdk-cli';
import { Emulator } from '../../emulator/launcher/emulator';
import { build } from '../../examples/cross-account-access/app';

const IDS = { development: '222233334444', production: '555566667777', auditor: '888899991111' };
const OPERATIONS = `arn:aws:iam::${IDS.production}:role/Operations`;
const AUDIT = `arn:aws:iam::${IDS.production}:role/ExternalAudit`;
const REGION = 'eu-west-1';

const assembly = mkdtempSync(join(tmpdir(), 'cross-account-'));
let emulator: Emulator;
let development: Account;
let production: Account;
let auditor: Account;
/** On call; in development without that job but with a policy for any role; of the auditor. */
const people: Record<'olga' | 'dan' | 'ada', Credentials> = {} as never;

beforeAll(async () => {
  emulator = await Emulator.start();
  development = await Account.bootstrapped(emulator, IDS.development, REGION);
  production = await Account.bootstrapped(emulator, IDS.production, REGION);
  auditor = await Account.bootstrapped(emulator, IDS.auditor, REGION);
  // The trusting half first: it does not wait for those whom it trusts.
  const app = new App({ outdir: assembly, analyticsReporting: false });
  build(app, IDS);
  app.synth();
  await cdk('deploy', production, 'Production');
  await cdk('deploy', development, 'Development');

  const [onCall] = Object.keys(await groups(development));
  people.olga = await newUser(development, 'olga', onCall);
  people.dan = await newUser(development, 'dan');
  people.ada = await newUser(auditor, 'ada');
  await allowAnyRole(auditor, 'ada');
  await emulator.enforceIam(true);
});

afterAll(async () => {
  [development, production, auditor].forEach((account) => { account?.dispose(); });
  await emulator?.stop();
  rmSync(assembly, { recursive: true, force: true });
});

/** Runs the CLI on one stack of the example, with credentials of its account. */
async function cdk(command: 'deploy' | 'destroy', account: Account, stack: string): Promise<void> {
  const cli = new CdkCli(emulator, { app: assembly, account: account.id, region: account.region });
  const options = command === 'deploy' ? ['--require-approval', 'never', '--method', 'direct', '--progress', 'events'] : ['--force'];
  try {
    await cli.expectSuccess(command, stack, '--exclusively', ...options);
  } finally {
    cli.dispose();
  }
}

/** The session of somebody who has shown an MFA device. */
function withMfa(account: Account, name: keyof typeof people): Promise<Credentials> {
  return sessionWithMfa(emulator, account, name, people[name]);
}

/** Who the caller is after assuming the role, or `denied`. */
async function assume(credentials: Credentials, RoleArn: string, parameters: Partial<AssumeRoleCommandInput> = {}): Promise<string> {
  try {
    const session = await assumeRole(emulator, production, credentials, { RoleArn, ...parameters });
    const identity = await new STSClient(actingAs(emulator, production, session)).send(new GetCallerIdentityCommand({}));
    return identity.Arn ?? '';
  } catch (error) {
    if ((error as Error).name === 'AccessDenied') {
      return 'denied';
    }
    throw error;
  }
}

async function trustOf(name: string): Promise<unknown> {
  const { Role: role } = await production.iam.send(new GetRoleCommand({ RoleName: name }));
  return statements(decodeURIComponent(role?.AssumeRolePolicyDocument ?? ''));
}

describe('what is stored', () => {
  test('the trust policies', async () => {
    expect(await trustOf('Operations')).toEqual([{
      Sid: 'AssumeRole',
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:iam::${IDS.development}:root` },
      Action: 'sts:AssumeRole',
      Condition: {
        ArnLike: { 'aws:PrincipalArn': [`arn:aws:iam::${IDS.development}:user/*`] },
        Bool: { 'aws:MultiFactorAuthPresent': 'true' },
        NumericLessThan: { 'aws:MultiFactorAuthAge': '3600' },
      },
    }]);
    expect(await trustOf('ExternalAudit')).toEqual([{
      Sid: 'AssumeRole',
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:iam::${IDS.auditor}:root` },
      Action: 'sts:AssumeRole',
      Condition: { StringEquals: { 'sts:ExternalId': ['auditor-customer-4711'] } },
    }]);
  });

  test('the policy of the group means the role that was made', async () => {
    const [policies] = Object.values(await groups(development));
    const allowed = Object.values(policies ?? {}).flat().filter((candidate) => candidate.Action === 'sts:AssumeRole' && candidate.Effect === 'Allow');
    const { Role: role } = await production.iam.send(new GetRoleCommand({ RoleName: 'Operations' }));

    expect(allowed.map((candidate) => candidate.Resource)).toEqual([role?.Arn]);
    expect(role).toMatchObject({ Arn: OPERATIONS, MaxSessionDuration: 3600 });
  });
});

describe('a role for people of another account', () => {
  test('whoever is on call and has shown an MFA device assumes it', async () => {
    expect(await assume(await withMfa(development, 'olga'), OPERATIONS)).toBe(`arn:aws:sts::${IDS.production}:assumed-role/Operations/test`);
  });

  test('refused without MFA', async () => {
    expect(await assume(people.olga, OPERATIONS)).toBe('denied');
  });

  test('refused to somebody of the account who is not in the group', async () => {
    expect(await assume(await withMfa(development, 'dan'), OPERATIONS)).toBe('denied');
  });

  test('refused without MFA even to somebody whose own account allows it', async () => {
    await allowAnyRole(development, 'dan');

    expect(await assume(people.dan, OPERATIONS)).toBe('denied');
  });

  test('whom the trusted account lets do so gets in with MFA: a trust policy cannot name a group', async () => {
    await allowAnyRole(development, 'dan');

    expect(await assume(await withMfa(development, 'dan'), OPERATIONS)).toBe(`arn:aws:sts::${IDS.production}:assumed-role/Operations/test`);
  });

  test('refused to a third account', async () => {
    expect(await assume(await withMfa(auditor, 'ada'), OPERATIONS)).toBe('denied');
  });
});

describe('a role for a third party', () => {
  const EXTERNAL_ID = 'auditor-customer-4711';

  test('assumed with the external id', async () => {
    expect(await assume(people.ada, AUDIT, { ExternalId: EXTERNAL_ID })).toBe(`arn:aws:sts::${IDS.production}:assumed-role/ExternalAudit/test`);
  });

  test.each([
    ['another customer\'s', 'auditor-customer-4712'],
    ['no', undefined],
  ])('refused with %s external id', async (_, externalId) => {
    expect(await assume(people.ada, AUDIT, { ExternalId: externalId })).toBe('denied');
  });

  test('refused to others who know the external id', async () => {
    expect(await assume(await withMfa(development, 'olga'), AUDIT, { ExternalId: EXTERNAL_ID })).toBe('denied');
  });
});

test('deleting the stack shuts outsiders out, and the roles can be made again', async () => {
  await emulator.enforceIam(false); // the CLI's bootstrap roles
  await cdk('destroy', production, 'Production');
  const { Roles: roles = [] } = await production.iam.send(new ListRolesCommand({}));

  expect(roles.map((role) => role.RoleName).filter((name) => !name?.startsWith('cdk-'))).toEqual([]);
  await cdk('deploy', production, 'Production');
  expect(await trustOf('ExternalAudit')).toHaveLength(1);
});
