/** The groups of the baseline with IAM enforced: what members may do with an access key alone, and with MFA. */
import { CloudTrailClient, DescribeTrailsCommand, StopLoggingCommand } from '@aws-sdk/client-cloudtrail';
import { DeleteDetectorCommand, GuardDutyClient, ListDetectorsCommand } from '@aws-sdk/client-guardduty';
import { DeleteAccountPasswordPolicyCommand, IAMClient, ListVirtualMFADevicesCommand } from '@aws-sdk/client-iam';
import { ListBucketsCommand, S3Client } from '@aws-sdk/client-s3';
import { Account } from './support/account';
import { actingAs, newUser, withMfa, type Credentials } from './support/people';
import { detectors, groups, passwordPolicy, trails } from './support/read-back';
import { Emulator } from '../../emulator/launcher/emulator';
import { SecurityBaselineStack } from '../../src/baseline/security-baseline-stack';

let emulator: Emulator;
let account: Account;
const keys: Record<string, Credentials> = {};

beforeAll(async () => {
  emulator = await Emulator.start();
  account = await Account.bootstrapped(emulator, '888899990000');
  await account.deploy((app) => {
    new SecurityBaselineStack(app, 'SecurityBaseline', { env: account.env, notifications: { emails: ['security@example.com'] } });
  });
  const names = Object.keys(await groups(account));
  for (const job of ['Administrators', 'Auditors', 'Developers']) {
    keys[job] = await newUser(account, job, names.find((name) => name.includes(job)));
  }
  await emulator.enforceIam(true);
});

afterAll(async () => {
  account?.dispose();
  await emulator?.stop();
});

function config(credentials: Credentials) {
  return actingAs(emulator, account, credentials);
}

const ACTIONS: Record<string, (credentials: Credentials) => Promise<unknown>> = {
  'see MFA devices': (credentials) => new IAMClient(config(credentials)).send(new ListVirtualMFADevicesCommand({})),
  'list buckets': (credentials) => new S3Client({ ...config(credentials), forcePathStyle: true }).send(new ListBucketsCommand({})),
  'see trails': (credentials) => new CloudTrailClient(config(credentials)).send(new DescribeTrailsCommand({})),
  'stop the trail': async (credentials) => new CloudTrailClient(config(credentials))
    .send(new StopLoggingCommand({ Name: (await trailOf())?.TrailARN })),
  'see detectors': (credentials) => new GuardDutyClient(config(credentials)).send(new ListDetectorsCommand({})),
  'delete the detector': async (credentials) => new GuardDutyClient(config(credentials))
    .send(new DeleteDetectorCommand({ DetectorId: (await detectors(account))[0]?.id })),
  'remove the password policy': (credentials) => new IAMClient(config(credentials)).send(new DeleteAccountPasswordPolicyCommand({})),
};

async function trailOf() {
  return (await trails(account))[0];
}

/** `allowed`, or the reason of the refusal. */
async function attempt(action: string, credentials: Credentials): Promise<string> {
  try {
    await ACTIONS[action]!(credentials);
    return 'allowed';
  } catch (error) {
    const { name } = error as Error;
    if (/AccessDenied|UnauthorizedOperation|AuthorizationError/.test(name)) {
      return 'denied';
    }
    throw error;
  }
}

test.each([
  ['Developers', 'see MFA devices', 'allowed'],
  ['Developers', 'list buckets', 'denied'],
  ['Developers', 'see detectors', 'denied'],
  ['Administrators', 'see MFA devices', 'allowed'],
  ['Administrators', 'list buckets', 'denied'],
  ['Administrators', 'stop the trail', 'denied'],
  ['Auditors', 'see trails', 'denied'],
])('%s with an access key alone: %s is %s', async (job, action, verdict) => {
  expect(await attempt(action, keys[job]!)).toBe(verdict);
});

test.each([
  ['Developers', 'list buckets', 'allowed'],
  ['Developers', 'see trails', 'allowed'],
  ['Developers', 'stop the trail', 'denied'],
  ['Developers', 'delete the detector', 'denied'],
  ['Developers', 'remove the password policy', 'denied'],
  ['Auditors', 'see trails', 'allowed'],
  ['Auditors', 'see detectors', 'allowed'],
  ['Auditors', 'stop the trail', 'denied'],
  ['Auditors', 'delete the detector', 'denied'],
  ['Administrators', 'list buckets', 'allowed'],
])('%s with MFA: %s is %s', async (job, action, verdict) => {
  expect(await attempt(action, await withMfa(emulator, account, job, keys[job]!))).toBe(verdict);
});

test('whoever was refused has changed nothing', async () => {
  expect((await trailOf())?.isLogging).toBe(true);
  expect(await detectors(account)).toHaveLength(1);
  expect(await passwordPolicy(account)).toMatchObject({ MinimumPasswordLength: 14 });
});

test('administrators with MFA may stop the trail', async () => {
  expect(await attempt('stop the trail', await withMfa(emulator, account, 'Administrators', keys.Administrators!))).toBe('allowed');
  expect((await trailOf())?.isLogging).toBe(false);
});
