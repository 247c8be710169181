/** Accounts that are not empty: what exists is completed, never lowered, and put back where that was asked for. */
import { CreateDetectorCommand } from '@aws-sdk/client-guardduty';
import { UpdateAccountPasswordPolicyCommand } from '@aws-sdk/client-iam';
import { Stack, type App } from 'aws-cdk-lib';
import { Account } from './support/account';
import { detectors, passwordPolicy } from './support/read-back';
import { Emulator } from '../../emulator/launcher/emulator';
import { SecurityBaselineStack } from '../../src/baseline/security-baseline-stack';
import { ThreatDetection } from '../../src/detection/threat-detection';
import { AccountPasswordPolicy } from '../../src/identity/account-password-policy';
import { SettingRemoval } from '../../src/settings/removal';
import { SingletonMode } from '../../src/settings/singleton-mode';

const EARLIER_POLICY = {
  MinimumPasswordLength: 20,
  RequireUppercaseCharacters: true,
  RequireLowercaseCharacters: true,
  RequireNumbers: false,
  RequireSymbols: false,
  AllowUsersToChangePassword: true,
  PasswordReusePrevention: 5,
};

let emulator: Emulator;

beforeAll(async () => {
  emulator = await Emulator.start();
});

afterAll(async () => {
  await emulator?.stop();
});

/** An account with a policy that is longer and otherwise weaker than ours, and a detector that is not complete. */
async function settledAccount(id: string): Promise<Account> {
  const account = await Account.bootstrapped(emulator, id);
  await account.iam.send(new UpdateAccountPasswordPolicyCommand(EARLIER_POLICY));
  await account.guardDuty.send(new CreateDetectorCommand({
    Enable: true,
    FindingPublishingFrequency: 'SIX_HOURS',
    Features: [
      { Name: 'S3_DATA_EVENTS', Status: 'DISABLED' }, { Name: 'EKS_AUDIT_LOGS', Status: 'DISABLED' },
      { Name: 'EBS_MALWARE_PROTECTION', Status: 'DISABLED' }, { Name: 'RDS_LOGIN_EVENTS', Status: 'ENABLED' },
      { Name: 'LAMBDA_NETWORK_LOGS', Status: 'DISABLED' },
    ],
  }));
  return account;
}

test('the baseline completes what exists, lowers nothing, and leaves all of it when it goes', async () => {
  const account = await settledAccount('222233334444');
  const [earlier] = await detectors(account);
  const build = (app: App) => {
    new SecurityBaselineStack(app, 'SecurityBaseline', { env: account.env, terminationProtection: false });
  };
  await account.deploy(build);

  const policy = await passwordPolicy(account);
  expect(policy).toMatchObject({
    MinimumPasswordLength: 20, RequireNumbers: true, RequireSymbols: true, PasswordReusePrevention: 24, MaxPasswordAge: 90,
  });
  const found = await detectors(account);
  expect(found).toMatchObject([{ id: earlier?.id, status: 'ENABLED', frequency: 'FIFTEEN_MINUTES' }]);
  expect(found[0]?.enabled).toEqual(expect.arrayContaining([
    'S3_DATA_EVENTS', 'EKS_AUDIT_LOGS', 'EBS_MALWARE_PROTECTION', 'RDS_LOGIN_EVENTS', 'LAMBDA_NETWORK_LOGS',
  ]));

  expect((await account.destroy(build)).exitCode).toBe(0);
  expect(await passwordPolicy(account)).toEqual(policy);
  expect(await detectors(account)).toEqual(found);
  account.dispose();
});

test('RESTORE puts back what stood there before, one setting at a time', async () => {
  const account = await settledAccount('333344445555');
  const earlierPolicy = await passwordPolicy(account);
  const earlierDetectors = await detectors(account);
  const both = (app: App) => {
    const stack = detectionOnlyStack(app);
    new AccountPasswordPolicy(stack, 'PasswordPolicy', { onRemoval: SettingRemoval.RESTORE });
  };
  const detectionOnlyStack = (app: App) => {
    const stack = new Stack(app, 'Settings', { env: account.env });
    new ThreatDetection(stack, 'ThreatDetection', { mode: SingletonMode.ADOPT, onRemoval: SettingRemoval.RESTORE });
    return stack;
  };
  await account.deploy(both);
  expect(await passwordPolicy(account)).not.toEqual(earlierPolicy);
  const completed = await detectors(account);
  expect(completed).not.toEqual(earlierDetectors);

  await account.deploy((app) => { detectionOnlyStack(app); });
  expect(await passwordPolicy(account)).toEqual(earlierPolicy);
  expect(await detectors(account)).toEqual(completed);

  expect((await account.destroy((app) => { detectionOnlyStack(app); })).exitCode).toBe(0);
  expect(await detectors(account)).toEqual(earlierDetectors);
  account.dispose();
});

test('RESTORE in an account that had nothing leaves nothing', async () => {
  const account = await Account.bootstrapped(emulator, '444455556666');
  const build = (app: App) => {
    const stack = new Stack(app, 'Settings', { env: account.env });
    new ThreatDetection(stack, 'ThreatDetection', { mode: SingletonMode.ADOPT, onRemoval: SettingRemoval.RESTORE });
    new AccountPasswordPolicy(stack, 'PasswordPolicy', { onRemoval: SettingRemoval.RESTORE });
  };
  await account.deploy(build);
  expect(await detectors(account)).toHaveLength(1);
  expect(await passwordPolicy(account)).toMatchObject({ MinimumPasswordLength: 14 });

  expect((await account.destroy(build)).exitCode).toBe(0);
  expect(await passwordPolicy(account)).toBe('none');
  expect(await detectors(account)).toEqual([]);
  account.dispose();
});

test('RESTORE leaves alone what somebody else has changed meanwhile', async () => {
  const account = await settledAccount('555566667777');
  const build = (app: App) => {
    const stack = new Stack(app, 'Settings', { env: account.env });
    new AccountPasswordPolicy(stack, 'PasswordPolicy', { onRemoval: SettingRemoval.RESTORE });
  };
  await account.deploy(build);
  await account.iam.send(new UpdateAccountPasswordPolicyCommand({ ...EARLIER_POLICY, MinimumPasswordLength: 30, RequireSymbols: true }));

  expect((await account.destroy(build)).exitCode).toBe(0);
  expect(await passwordPolicy(account)).toMatchObject({ MinimumPasswordLength: 30, RequireSymbols: true });
  account.dispose();
});
