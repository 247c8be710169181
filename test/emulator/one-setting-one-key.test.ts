import { GetAccountPasswordPolicyCommand } from '@aws-sdk/client-iam';
import { DescribeKeyCommand, ListAliasesCommand } from '@aws-sdk/client-kms';
import { App, Duration, Stack } from 'aws-cdk-lib';
import { Account } from './support/account';
import { key as readKey, statement } from './support/read-back';
import { Emulator } from '../../emulator/launcher/emulator';
import { SecureKey } from '../../src/data/secure-key';
import { AccountPasswordPolicy } from '../../src/identity/account-password-policy';

let emulator: Emulator;
let account: Account;

beforeAll(async () => {
  emulator = await Emulator.start();
  account = await Account.bootstrapped(emulator, '111122223333');
});

afterAll(async () => {
  account?.dispose();
  await emulator?.stop();
});

test('one setting and one key are deployed, read back, updated and kept', async () => {
  const withRotation = (days: number) => (app: App) => {
    const stack = new Stack(app, 'Thin', { env: account.env });
    new AccountPasswordPolicy(stack, 'PasswordPolicy');
    new SecureKey(stack, 'Key', { alias: 'thin', rotationPeriod: Duration.days(days) });
  };
  const build = withRotation(365);
  await account.deploy(build);

  const { PasswordPolicy: policy } = await account.iam.send(new GetAccountPasswordPolicyCommand({}));
  expect(policy).toMatchObject({ MinimumPasswordLength: 14, PasswordReusePrevention: 24, MaxPasswordAge: 90 });

  const { Aliases: aliases = [] } = await account.kms.send(new ListAliasesCommand({}));
  const key = aliases.find((alias) => alias.AliasName === 'alias/thin')?.TargetKeyId;
  expect(await readKey(account, key)).toMatchObject({ rotates: true, period: 365 });
  expect(statement((await readKey(account, key)).policy, 'DenyBypassPolicyLockoutSafetyCheck')).toMatchObject({ Effect: 'Deny', Action: 'kms:PutKeyPolicy' });

  await account.deploy(withRotation(180));
  expect(await readKey(account, key)).toMatchObject({ rotates: true, period: 180 });

  expect((await account.destroy(build)).exitCode).toBe(0);
  expect((await account.kms.send(new DescribeKeyCommand({ KeyId: key }))).KeyMetadata).toMatchObject({ KeyState: 'Enabled' });
  expect((await account.iam.send(new GetAccountPasswordPolicyCommand({}))).PasswordPolicy).toMatchObject({ MinimumPasswordLength: 14 });
});
