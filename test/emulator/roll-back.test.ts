/** A deployment that fails half-way: the account is as it was before. */
import { UpdateAccountPasswordPolicyCommand } from '@aws-sdk/client-iam';
import { DescribeParametersCommand } from '@aws-sdk/client-ssm';
import { CustomResource, Stack, type App } from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { Account } from './support/account';
import { detectors, passwordPolicy } from './support/read-back';
import { Emulator } from '../../emulator/launcher/emulator';
import { ThreatDetection } from '../../src/detection/threat-detection';
import { AccountPasswordPolicy } from '../../src/identity/account-password-policy';
import { SingletonMode } from '../../src/settings/singleton-mode';

/** Tells CloudFormation that it failed, except when it is deleted. */
const FAILING = `
exports.handler = async (event) => {
  const body = JSON.stringify({
    Status: event.RequestType === 'Delete' ? 'SUCCESS' : 'FAILED', Reason: 'fails on purpose', PhysicalResourceId: 'failing',
    StackId: event.StackId, RequestId: event.RequestId, LogicalResourceId: event.LogicalResourceId,
  });
  await fetch(event.ResponseURL, { method: 'PUT', body, headers: { 'content-type': '' } });
};`;

let emulator: Emulator;

beforeAll(async () => {
  emulator = await Emulator.start();
});

afterAll(async () => {
  await emulator?.stop();
});

/** Settings, then a resource that fails once they are applied. */
function settings(account: Account, options: { fails: boolean; minimumLength?: number }) {
  return (app: App) => {
    const stack = new Stack(app, 'Settings', { env: account.env });
    const policy = new AccountPasswordPolicy(stack, 'PasswordPolicy', { minimumLength: options.minimumLength });
    const detection = new ThreatDetection(stack, 'ThreatDetection', { mode: SingletonMode.ADOPT });
    if (options.fails) {
      const failing = new lambda.Function(stack, 'Failing', {
        code: lambda.Code.fromInline(FAILING), handler: 'index.handler', runtime: lambda.Runtime.NODEJS_22_X,
      });
      new CustomResource(stack, 'Fails', { serviceToken: failing.functionArn }).node.addDependency(policy, detection);
    }
  };
}

test('a first deployment that fails puts the earlier policy back, and takes its own detector away', async () => {
  const account = await Account.bootstrapped(emulator, '666677778888');
  await account.iam.send(new UpdateAccountPasswordPolicyCommand({ MinimumPasswordLength: 8, RequireNumbers: true }));
  const earlier = await passwordPolicy(account);

  const output = await account.deployFails(settings(account, { fails: true }));
  expect(output).toContain('fails on purpose');
  expect(await passwordPolicy(account)).toEqual(earlier);
  expect(await detectors(account)).toEqual([]);
  const { Parameters: parameters = [] } = await account.ssm.send(new DescribeParametersCommand({}));
  expect(parameters.filter((parameter) => parameter.Name?.includes('security-baseline'))).toEqual([]);
  account.dispose();
});

test('an update that fails goes back to what the last deployment applied', async () => {
  const account = await Account.bootstrapped(emulator, '777788889999');
  await account.deploy(settings(account, { fails: false, minimumLength: 15 }));
  const earlier = await passwordPolicy(account);

  const output = await account.deployFails(settings(account, { fails: true, minimumLength: 18 }));
  expect(output).toContain('fails on purpose');
  expect(earlier).toMatchObject({ MinimumPasswordLength: 15 });
  expect(await passwordPolicy(account)).toEqual(earlier);
  expect(await detectors(account)).toHaveLength(1);
  account.dispose();
});
