import { SSMClient } from '@aws-sdk/client-ssm';
import { FakeAccount, serviceError } from './account';
import { MemoryStore } from '../../../src/settings/handler/earlier-state';

const ROOT = '/cdk-security-baseline/settings/iam-password-policy';
const NAME = `${ROOT}/stack-1/Policy`;

let account: FakeAccount;
let store: MemoryStore<string>;

beforeEach(() => {
  account = new FakeAccount();
  store = new MemoryStore<string>(new SSMClient({}), NAME);
});

test('gives back what it was given, and forgets it', async () => {
  expect(await store.load()).toBeUndefined();
  await store.save({ status: 'creating', earlier: null });
  expect(await store.load()).toEqual({ status: 'creating', earlier: null });
  await store.forget();
  await store.forget();
  expect(await store.load()).toBeUndefined();
});

test('finds the others, over all pages, and not itself', async () => {
  account.parameters.set(NAME, '{}');
  account.parameters.set(`${ROOT}/stack-1/Renamed`, '{}');
  account.parameters.set(`${ROOT}/stack-2/Policy`, '{}');
  account.parameters.set('/cdk-security-baseline/settings/guardduty-detector/stack-2/Detector', '{}');

  expect(await store.others()).toEqual([`${ROOT}/stack-1/Renamed`, `${ROOT}/stack-2/Policy`]);
});

test('refuses, before any change, what a standard parameter cannot hold', async () => {
  await expect(store.save({ status: 'creating', earlier: 'é'.repeat(2100) }))
    .rejects.toThrow(`the state to remember has 4234 bytes; the parameter '${NAME}' can hold 4096`);
  expect(account.changes).toEqual([]);
});

test.each(['GetParameter', 'DeleteParameter'] as const)('hands other errors of %s on', async (command) => {
  account.failNext(command, serviceError('AccessDeniedException'));
  await expect(command === 'GetParameter' ? store.load() : store.forget()).rejects.toThrow('AccessDeniedException');
});
