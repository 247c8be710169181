import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CloudFormationCustomResourceEvent } from 'aws-lambda';
import { FakeAccount, serviceError } from './account';
import { handler } from '../../../src/settings/handler';

const PARAMETER = '/cdk-security-baseline/settings/iam-password-policy/stack-1/Policy';
const POLICY = {
  MinimumPasswordLength: '14',
  RequireSymbols: 'true',
  RequireNumbers: 'true',
  RequireUppercaseCharacters: 'true',
  RequireLowercaseCharacters: 'true',
  AllowUsersToChangePassword: 'true',
  HardExpiry: 'false',
};
const PROPERTIES = {
  ServiceToken: 'arn', Setting: 'iam-password-policy', Configuration: POLICY, OnRemoval: 'RETAIN', WhenStronger: 'KEEP', EarlierStateParameter: PARAMETER,
};
const DETECTOR = {
  ...PROPERTIES,
  Setting: 'guardduty-detector',
  EarlierStateParameter: '/cdk-security-baseline/settings/guardduty-detector/stack-1/Policy',
  Configuration: { FindingPublishingFrequency: 'ONE_HOUR', Features: [] },
};

let account: FakeAccount;
let server: Server;
let url: string;
let answers: any[];
let log: jest.SpyInstance;

beforeEach(async () => {
  account = new FakeAccount();
  answers = [];
  log = jest.spyOn(console, 'log').mockReturnValue();
  jest.spyOn(console, 'error').mockReturnValue();
  server = createServer((request, answer) => {
    request.on('data', (chunk: Buffer) => answers.push(JSON.parse(chunk.toString())));
    request.on('end', () => answer.end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/secret-url`;
});

afterEach(async () => {
  jest.restoreAllMocks();
  await new Promise((resolve) => server.close(resolve));
});

async function send(type: 'Create' | 'Update' | 'Delete', properties: object = PROPERTIES, more: object = {}): Promise<any> {
  await handler({
    RequestType: type,
    ResponseURL: url,
    StackId: 'stack-1',
    RequestId: 'request',
    ResourceType: 'Custom::AccountSetting',
    LogicalResourceId: 'Policy',
    ServiceToken: 'arn',
    ResourceProperties: properties,
    ...(type === 'Create' ? {} : { PhysicalResourceId: 'iam-password-policy' }),
    ...(type === 'Update' ? { OldResourceProperties: PROPERTIES } : {}),
    ...more,
  } as CloudFormationCustomResourceEvent);
  return answers.pop();
}

test('answers what CloudFormation needs, under a stable physical id', async () => {
  expect(await send('Create')).toEqual({
    StackId: 'stack-1',
    RequestId: 'request',
    LogicalResourceId: 'Policy',
    PhysicalResourceId: 'iam-password-policy',
    Status: 'SUCCESS',
    Reason: expect.stringMatching(/^applied: \{"MinimumPasswordLength":14,/),
    Data: {},
  });
  expect(await send('Update')).toMatchObject({ Status: 'SUCCESS', PhysicalResourceId: 'iam-password-policy' });
  expect(await send('Delete')).toMatchObject({ Status: 'SUCCESS', PhysicalResourceId: 'iam-password-policy', Reason: 'kept as it is' });
});

test('gives the attributes of a setting', async () => {
  expect(await send('Create', DETECTOR)).toMatchObject({ Status: 'SUCCESS', Data: { DetectorId: 'detector-1', Created: 'true' } });
});

test('tells a failure as one, in words', async () => {
  account.failNext('UpdateAccountPasswordPolicy', serviceError('MalformedPolicyDocumentException', 'no good'));

  expect(await send('Create')).toMatchObject({
    Status: 'FAILED', Reason: 'MalformedPolicyDocumentException: no good', PhysicalResourceId: 'iam-password-policy',
  });
});

test.each([
  [{ Setting: 'no-such-setting' }, "Error: 'Setting' must be one of acm-expiry-events, guardduty-detector, iam-password-policy, got 'no-such-setting'"],
  [{ OnRemoval: 'DESTROY' }, "Error: 'OnRemoval' must be one of RETAIN, RESTORE, REMOVE, got \"DESTROY\""],
  [{ WhenStronger: 'MAYBE' }, "Error: 'WhenStronger' must be one of KEEP, OVERRIDE, got \"MAYBE\""],
  [{ Configuration: 'none' }, "Error: 'Configuration' must be an object, got \"none\""],
  [{ EarlierStateParameter: '' }, "Error: 'EarlierStateParameter' must be a non-empty string, got \"\""],
])('refuses %j before it changes anything', async (wrong, reason) => {
  expect(await send('Create', { ...PROPERTIES, ...wrong })).toMatchObject({ Status: 'FAILED', Reason: reason });
  expect(account.changes).toEqual([]);
});

test('removes a resource that was refused at its creation', async () => {
  await send('Create', { ...PROPERTIES, OnRemoval: 'DESTROY' });

  expect(await send('Delete', { ...PROPERTIES, OnRemoval: 'DESTROY' })).toMatchObject({ Status: 'SUCCESS' });
});

test('answers a removal under the physical id of CloudFormation, and touches nothing, where the creation never ran', async () => {
  account.passwordPolicy = { MinimumPasswordLength: 8 };

  expect(await send('Delete', { ...PROPERTIES, OnRemoval: 'REMOVE' }, { PhysicalResourceId: 'Stack-Policy-1A2B3C' })).toMatchObject({
    Status: 'SUCCESS',
    PhysicalResourceId: 'Stack-Policy-1A2B3C',
    Reason: 'nothing is remembered of this setting, so nothing was changed by it or is left to do: left alone',
  });
  expect(account.passwordPolicy).toEqual({ MinimumPasswordLength: 8 });
});

test('changes only what becomes of the setting', async () => {
  account.passwordPolicy = { MinimumPasswordLength: 8 };
  await send('Create');
  account.changes.length = 0;
  await send('Update', { ...PROPERTIES, OnRemoval: 'RESTORE' });
  expect(account.changes).not.toContain('UpdateAccountPasswordPolicy');

  await send('Delete', { ...PROPERTIES, OnRemoval: 'RESTORE' });
  expect(account.passwordPolicy).toMatchObject({ MinimumPasswordLength: 8 });
});

test('honours OVERRIDE', async () => {
  account.passwordPolicy = { MinimumPasswordLength: 20 };
  await send('Create', { ...PROPERTIES, WhenStronger: 'OVERRIDE' });

  expect(account.passwordPolicy.MinimumPasswordLength).toBe(14);
});

test('another setting under the same logical id is another resource, of which CloudFormation removes the former', async () => {
  await send('Create');

  expect(await send('Update', DETECTOR)).toMatchObject({ PhysicalResourceId: 'guardduty-detector', Data: { Created: 'true' } });
  expect(account.parameters.size).toBe(2);
});

test('one of two settings goes back to its earlier state, and the other stays', async () => {
  await send('Create', { ...PROPERTIES, OnRemoval: 'RESTORE' });
  await send('Create', DETECTOR);
  await send('Delete', { ...PROPERTIES, OnRemoval: 'RESTORE' });

  expect(account.passwordPolicy).toBeUndefined();
  expect(account.detector?.id).toBe('detector-1');
  expect([...account.parameters.keys()]).toEqual([DETECTOR.EarlierStateParameter]);
});

test('keeps the response URL, which is a credential, out of the log', async () => {
  await send('Create');

  expect(log.mock.calls.flat().join('\n')).toContain('"type":"Create"');
  expect(log.mock.calls.flat().join('\n')).not.toContain('secret-url');
});

test.each([
  ['DELETE_IN_PROGRESS', 'kept as it is'],
  ['UPDATE_COMPLETE_CLEANUP_IN_PROGRESS', 'kept as it is'],
  ['ROLLBACK_IN_PROGRESS', 'the account had no password policy before, and has none again'],
  ['UPDATE_ROLLBACK_IN_PROGRESS', 'the account had no password policy before, and has none again'],
  ['UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS', 'the account had no password policy before, and has none again'],
] as const)('a Delete while the stack is in %s: %s', async (status, words) => {
  await send('Create');
  account.stackStatus = status;

  expect(await send('Delete')).toMatchObject({ Status: 'SUCCESS', Reason: words });
});
