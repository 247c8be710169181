import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import {
  DescribeSecretCommand, GetRandomPasswordCommand, GetSecretValueCommand, PutSecretValueCommand, ResourceNotFoundException, SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { mockClient } from 'aws-sdk-client-mock';
import { ARN, NEW } from './fake-secrets-manager';
import { handler } from '../../../src/data/rotation-function';

const USER = 'arn:aws:lambda:eu-west-1:111122223333:function:users';
const VALUE = 'hunter2-hunter2-hunter2';
const secretsManager = mockClient(SecretsManagerClient);
const lambda = mockClient(LambdaClient);
const environment = process.env;
let logged: string[];

beforeEach(() => {
  secretsManager.reset();
  lambda.reset();
  process.env = { ...environment, SECRET_ARN: ARN, PASSWORD_POLICY: '{"PasswordLength":32}', SET_AND_TEST_ARN: USER };
  logged = [];
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    jest.spyOn(console, level).mockImplementation((...words: unknown[]) => { logged.push(words.map(String).join(' ')); });
  }
  secretsManager.on(DescribeSecretCommand).resolves({ RotationEnabled: true, VersionIdsToStages: { old: ['AWSCURRENT'], [NEW]: ['AWSPENDING'] } });
  secretsManager.on(GetSecretValueCommand).rejects(new ResourceNotFoundException({ message: 'none', $metadata: {} }));
  secretsManager.on(GetRandomPasswordCommand).resolves({ RandomPassword: VALUE });
  lambda.on(InvokeCommand).resolves({ StatusCode: 200 });
});

afterEach(() => {
  process.env = environment;
  jest.restoreAllMocks();
});

const event = (Step: string) => ({ Step, SecretId: ARN, ClientRequestToken: NEW });

test('puts a generated value, and does not log it', async () => {
  await handler(event('createSecret'));
  expect(secretsManager.commandCalls(GetRandomPasswordCommand)[0].args[0].input).toEqual({ PasswordLength: 32 });
  expect(secretsManager.commandCalls(PutSecretValueCommand)[0].args[0].input).toEqual({
    SecretId: ARN, ClientRequestToken: NEW, SecretString: VALUE, VersionStages: ['AWSPENDING'],
  });
  expect(logged).toEqual([JSON.stringify({ step: 'createSecret', secretArn: ARN, versionToken: NEW, words: 'the pending version has a new value' })]);
});

test.each(['setSecret', 'testSecret'])('%s waits for the function of the user, who is never told the value', async (step) => {
  secretsManager.on(GetSecretValueCommand).resolves({ SecretString: VALUE });
  await handler(event(step));
  expect(lambda.commandCalls(InvokeCommand).map(({ args }) => args[0].input)).toEqual([{
    FunctionName: USER, InvocationType: 'RequestResponse', Payload: JSON.stringify({ step, secretArn: ARN, versionToken: NEW }),
  }]);
});

test('fails when that function does, without repeating what it said', async () => {
  lambda.on(InvokeCommand).resolves({ StatusCode: 200, FunctionError: 'Unhandled', Payload: Buffer.from(`{"errorMessage":"cannot log in with ${VALUE}"}`) as never });
  await expect(handler(event('testSecret'))).rejects.toThrow(`${USER} failed in the step testSecret (Unhandled); its own log says why`);
  expect(logged.join()).not.toContain(VALUE);
});

test('fails when that function cannot be invoked', async () => {
  lambda.on(InvokeCommand).rejects(new Error('AccessDeniedException'));
  await expect(handler(event('setSecret'))).rejects.toThrow('AccessDeniedException');
});

test('without such a function the steps are empty', async () => {
  delete process.env.SET_AND_TEST_ARN;
  await handler(event('setSecret'));
  expect(lambda.commandCalls(InvokeCommand)).toEqual([]);
});

test.each([
  [{ ...event('createSecret'), Step: 'dropSecret' }, "'Step' must be createSecret, setSecret, testSecret, finishSecret, got dropSecret"],
  [{ ...event('createSecret'), Step: undefined }, "'Step' must be createSecret, setSecret, testSecret, finishSecret, got undefined"],
  [{ ...event('createSecret'), SecretId: `${ARN}x` }, `'SecretId' must be ${ARN}, got ${ARN}x`],
  [{ ...event('createSecret'), SecretId: undefined }, "'SecretId' must be text, got undefined"],
  [{ ...event('createSecret'), ClientRequestToken: '' }, "'ClientRequestToken' must be text, got "],
  [undefined, "'Step' must be createSecret, setSecret, testSecret, finishSecret, got undefined"],
])('refuses %j', async (bad, message) => {
  await expect(handler(bad)).rejects.toThrow(new Error(message));
  expect(secretsManager.calls()).toEqual([]);
});

test('refuses to run without its settings', async () => {
  delete process.env.PASSWORD_POLICY;
  await expect(handler(event('createSecret'))).rejects.toThrow("'SECRET_ARN' and 'PASSWORD_POLICY' must be set");
});

test('an answer without a password is no password', async () => {
  secretsManager.on(GetRandomPasswordCommand).resolves({});
  await expect(handler(event('createSecret'))).rejects.toThrow('Secrets Manager answered GetRandomPassword without a password');
  expect(secretsManager.commandCalls(PutSecretValueCommand)).toEqual([]);
});
