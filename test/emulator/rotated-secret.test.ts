/** A secret that is deployed, rotated by our function, set and tested by a function of the user, and stays when its stack goes. */
import { DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { FilterLogEventsCommand, DescribeLogGroupsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import {
  DescribeSecretCommand, GetResourcePolicyCommand, GetSecretValueCommand, ListSecretsCommand, RotateSecretCommand, SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { GetParameterCommand, PutParameterCommand } from '@aws-sdk/client-ssm';
import { type App, CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { Account } from './support/account';
import { Emulator } from '../../emulator/launcher/emulator';
import { SecurityNotifications } from '../../src/alerting/security-notifications';
import { RotatedSecret } from '../../src/data/rotated-secret';
import { SecretRotation } from '../../src/data/secret-rotation';

/** The service that uses the password is a parameter; another one says what the function does when it tries a value. */
const SERVICE = '/shop/password';
const MOOD = '/shop/mood';
const SET_AND_TEST = `
const { GetSecretValueCommand, SecretsManagerClient } = require('@aws-sdk/client-secrets-manager');
const { GetParameterCommand, PutParameterCommand, SSMClient } = require('@aws-sdk/client-ssm');
const secrets = new SecretsManagerClient({});
const parameters = new SSMClient({});
const read = async (Name) => (await parameters.send(new GetParameterCommand({ Name }))).Parameter.Value;
exports.handler = async ({ step, secretArn, versionToken, ...others }) => {
  if (Object.keys(others).length > 0) throw new Error('told too much: ' + Object.keys(others));
  const value = (await secrets.send(new GetSecretValueCommand({ SecretId: secretArn, VersionId: versionToken }))).SecretString;
  if (step === 'setSecret') {
    await parameters.send(new PutParameterCommand({ Name: '${SERVICE}', Value: value, Type: 'String', Overwrite: true }));
    return;
  }
  while (await read('${MOOD}') === 'wait') await new Promise((resolve) => setTimeout(resolve, 100));
  if (await read('${MOOD}') === 'refuse') throw new Error('cannot log in with ' + value);
  if (![value, 'none'].includes(await read('${SERVICE}'))) throw new Error('the service has another password');
};`;

const FAILURE = '/shop/failure';
const RECORDER = `
const { PutParameterCommand, SSMClient } = require('@aws-sdk/client-ssm');
exports.handler = (event) => new SSMClient({}).send(new PutParameterCommand({ Name: '${FAILURE}', Value: JSON.stringify(event), Type: 'String', Overwrite: true }));
`;

let emulator: Emulator;
let account: Account;
let secrets: SecretsManagerClient;
let functions: LambdaClient;

beforeAll(async () => {
  emulator = await Emulator.start();
  account = await Account.bootstrapped(emulator, '111122223333');
  const config = { endpoint: emulator.endpoint, region: account.region, credentials: { accessKeyId: account.id, secretAccessKey: 'emulator' } };
  secrets = new SecretsManagerClient(config);
  functions = new LambdaClient(config);
});

afterAll(async () => {
  account?.dispose();
  await emulator?.stop();
});

function newFunction(stack: Stack, id: string, code: string): lambda.Function {
  const created = new lambda.Function(stack, id, {
    code: lambda.Code.fromInline(code), handler: 'index.handler', runtime: lambda.Runtime.NODEJS_22_X, timeout: Duration.minutes(1),
  });
  created.addToRolePolicy(new iam.PolicyStatement({ actions: ['ssm:GetParameter', 'ssm:PutParameter'], resources: ['*'] }));
  return created;
}

const shop = (days: number) => (app: App) => {
  const stack = new Stack(app, 'Shop', { env: account.env });
  const setAndTest = newFunction(stack, 'SetAndTest', SET_AND_TEST);
  const news = new SecurityNotifications(stack, 'News', { emails: ['security@example.com'] });
  const recorder = newFunction(stack, 'Recorder', RECORDER);
  const token = new RotatedSecret(stack, 'Token', {
    rotation: SecretRotation.generated({ setAndTest, timeout: Duration.minutes(2) }),
    generateSecretString: { passwordLength: 40, excludePunctuation: true },
    automaticallyAfter: Duration.days(days),
    notifyTopic: news.topic,
  });
  token.onRotationFailed('Seen', new LambdaFunction(recorder));
  new CfnOutput(stack, 'Secret', { value: token.secretArn });
  new CfnOutput(stack, 'Function', { value: token.rotationFunction!.functionName });
};

async function output(key: string): Promise<string> {
  const { Stacks: [stack] = [] } = await account.cloudFormation.send(new DescribeStacksCommand({ StackName: 'Shop' }));
  return stack.Outputs?.find(({ OutputKey }) => OutputKey === key)?.OutputValue ?? '';
}

const set = (Name: string, Value: string) => account.ssm.send(new PutParameterCommand({ Name, Value, Type: 'String', Overwrite: true }));
const read = async (Name: string) => (await account.ssm.send(new GetParameterCommand({ Name }))).Parameter?.Value;

/** The value of each label. */
async function values(arn: string): Promise<Record<string, string | undefined>> {
  const { VersionIdsToStages: versions = {} } = await secrets.send(new DescribeSecretCommand({ SecretId: arn }));
  const found: Record<string, string | undefined> = {};
  for (const [VersionId, stages] of Object.entries(versions)) {
    const value = await secrets.send(new GetSecretValueCommand({ SecretId: arn, VersionId }))
      .then(({ SecretString }) => SecretString, () => undefined);
    stages.forEach((stage) => { found[stage] = value; });
  }
  return found;
}

async function eventually<T>(look: () => Promise<T>, good: (found: T) => boolean): Promise<T> {
  for (let attempt = 0; attempt < 300; attempt++) {
    const found = await look();
    if (good(found)) {
      return found;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`still ${JSON.stringify(await look())}`);
}

/** Everything in the log groups that are about the function. */
async function logOf(functionName: string): Promise<string> {
  const { logGroups = [] } = await account.logs.send(new DescribeLogGroupsCommand({}));
  const groups = logGroups.map(({ logGroupName = '' }) => logGroupName).filter((name) => name.includes(functionName) || name.includes('secret-rotation'));
  const pages = await Promise.all(groups.map((logGroupName) => account.logs.send(new FilterLogEventsCommand({ logGroupName }))));
  return pages.flatMap(({ events = [] }) => events.map(({ message }) => message)).join('\n');
}

const step = async (name: string, arn: string, token: string) => (await functions.send(new InvokeCommand({
  FunctionName: await output('Function'), Payload: JSON.stringify({ Step: name, SecretId: arn, ClientRequestToken: token }),
})));

test('a secret is deployed, rotated, kept from a bad value, and stays', async () => {
  await set(SERVICE, 'none');
  await set(FAILURE, 'none');
  await set(MOOD, 'go');
  await account.deploy(shop(30));
  const arn = await output('Secret');

  // Deployed: the configuration has been tried, and nothing has changed.
  const { AWSCURRENT: first, ...others } = await eventually(() => values(arn), (found) => Object.keys(found).length === 1);
  expect(others).toEqual({});
  expect(first).toMatch(/^[A-Za-z0-9]{40}$/);
  expect(await secrets.send(new DescribeSecretCommand({ SecretId: arn }))).toMatchObject({
    RotationEnabled: true, RotationRules: { ScheduleExpression: 'rate(30 days)', Duration: '2h' }, KmsKeyId: expect.stringContaining('key/'),
  });
  const policy = JSON.parse((await secrets.send(new GetResourcePolicyCommand({ SecretId: arn }))).ResourcePolicy ?? '') as { Statement: { Sid: string }[] };
  expect(policy.Statement.map(({ Sid }) => Sid)).toEqual(['DenyOutsiders', 'DenyInsecureTransport', 'DenyDeletionWithoutRecovery']);

  // From here on the functions may do what their roles may, and no more.
  await emulator.enforceIam(true);

  // A rotation, stopped in the middle: the new value is set and pending, the old one still current.
  await set(MOOD, 'wait');
  const { VersionId: token } = await secrets.send(new RotateSecretCommand({ SecretId: arn }));
  await eventually(() => read(SERVICE), (password) => password !== 'none');
  const during = await values(arn);
  expect(Object.keys(during).sort()).toEqual(['AWSCURRENT', 'AWSPENDING']);
  expect(during.AWSCURRENT).toBe(first);
  expect(during.AWSPENDING).toMatch(/^[A-Za-z0-9]{40}$/);
  expect(during.AWSPENDING).toBe(await read(SERVICE));
  expect(during.AWSPENDING).not.toBe(first);

  await set(MOOD, 'go');
  const second = during.AWSPENDING;
  expect(await eventually(() => values(arn), (found) => found.AWSPREVIOUS !== undefined && found.AWSPENDING === undefined))
    .toEqual({ AWSCURRENT: second, AWSPREVIOUS: first });

  // Any step again, of a rotation that is over: nothing happens.
  for (const name of ['createSecret', 'setSecret', 'testSecret', 'finishSecret']) {
    expect((await step(name, arn, token ?? '')).FunctionError).toBeUndefined();
  }
  expect(await values(arn)).toEqual({ AWSCURRENT: second, AWSPREVIOUS: first });

  // A version that is not pending cannot be made current.
  const previous = Object.entries((await secrets.send(new DescribeSecretCommand({ SecretId: arn }))).VersionIdsToStages ?? {})
    .find(([, stages]) => stages.includes('AWSPREVIOUS'))?.[0] ?? '';
  const refused = await step('finishSecret', arn, previous);
  expect(refused.FunctionError).toBe('Unhandled');
  expect(Buffer.from(refused.Payload ?? []).toString()).toContain('must be staged as AWSPENDING, got AWSPREVIOUS');

  // A value that does not work stays pending, and somebody learns of it.
  await set(MOOD, 'refuse');
  const { VersionId: failed } = await secrets.send(new RotateSecretCommand({ SecretId: arn }));
  const failure = await eventually(() => read(FAILURE), (message) => message !== 'none');
  expect(JSON.parse(failure ?? '')).toMatchObject({
    'detail-type': 'AWS Service Event via CloudTrail', 'detail': { eventName: 'RotationFailed', additionalEventData: { SecretId: arn } },
  });
  const after = await values(arn);
  expect(after).toEqual({ AWSCURRENT: second, AWSPREVIOUS: first, AWSPENDING: expect.stringMatching(/^[A-Za-z0-9]{40}$/) });
  expect([first, second]).not.toContain(after.AWSPENDING);

  // Secrets Manager repeats the rotation: the value is the same, and now it works.
  await set(MOOD, 'go');
  for (const name of ['createSecret', 'setSecret', 'testSecret', 'finishSecret']) {
    expect((await step(name, arn, failed ?? '')).FunctionError).toBeUndefined();
  }
  expect(await values(arn)).toEqual({ AWSCURRENT: after.AWSPENDING, AWSPREVIOUS: second });
  await emulator.enforceIam(false);

  // The log of our function says what it did, and no value.
  const said = await logOf(await output('Function'));
  expect(said).toContain('the version is current');
  expect(said).toContain('failed in the step testSecret (Unhandled); its own log says why');
  for (const value of [first, second, after.AWSPENDING]) {
    expect(said).not.toContain(value);
  }

  // Another interval changes the schedule, not the value.
  await account.deploy(shop(7));
  expect((await secrets.send(new DescribeSecretCommand({ SecretId: arn }))).RotationRules).toEqual({ ScheduleExpression: 'rate(7 days)', Duration: '2h' });
  await eventually(() => values(arn), (found) => found.AWSPENDING === undefined);
  expect(await values(arn)).toEqual({ AWSCURRENT: after.AWSPENDING, AWSPREVIOUS: second });

  // The stack goes, and the secret stays with its value and its policy; another deployment makes another one.
  const destroyed = await account.destroy(shop(7));
  expect(destroyed.output).not.toContain('DELETE_FAILED');
  expect(destroyed.exitCode).toBe(0);
  expect(await values(arn)).toEqual({ AWSCURRENT: after.AWSPENDING, AWSPREVIOUS: second });
  expect((await secrets.send(new DescribeSecretCommand({ SecretId: arn }))).RotationEnabled).toBe(false);
  expect((await secrets.send(new GetResourcePolicyCommand({ SecretId: arn }))).ResourcePolicy).toContain('DenyOutsiders');
  await account.deploy(shop(7));
  expect(await output('Secret')).not.toBe(arn);
  expect((await secrets.send(new ListSecretsCommand({}))).SecretList).toHaveLength(2);
});
