import { ACMClient, GetAccountConfigurationCommand, PutAccountConfigurationCommand } from '@aws-sdk/client-acm';
import { acmExpiryEvents } from '../../../../src/settings/handler/settings/acm-expiry-events';

/** An account that answers as ACM does, and remembers the tokens that it was sent. */
function accountWith(days?: number, refusal?: string) {
  const account = { days, tokens: [] as string[] };
  const client = new ACMClient({ region: 'eu-west-1' });
  client.send = (command: unknown) => {
    if (command instanceof GetAccountConfigurationCommand) {
      return Promise.resolve({ ExpiryEvents: account.days === undefined ? undefined : { DaysBeforeExpiry: account.days } });
    }
    const { input } = command as PutAccountConfigurationCommand;
    if (refusal !== undefined) {
      return Promise.reject(Object.assign(new Error('no'), { name: refusal }));
    }
    account.tokens.push(input.IdempotencyToken ?? '');
    account.days = input.ExpiryEvents?.DaysBeforeExpiry;
    return Promise.resolve({});
  };
  return { account, setting: acmExpiryEvents(client) };
}

const days = (daysBeforeExpiry: number) => ({ daysBeforeExpiry });
const { setting: pure } = accountWith();

test("the wish comes as CloudFormation's string", () => {
  expect(pure.wanted({ DaysBeforeExpiry: '45' })).toEqual(days(45));
});

test.each([
  [{}, "'DaysBeforeExpiry' must be a whole number, got none"],
  [{ DaysBeforeExpiry: 'many' }, "'DaysBeforeExpiry' must be a whole number, got \"many\""],
  [{ DaysBeforeExpiry: '1.5' }, "'DaysBeforeExpiry' must be a whole number, got \"1.5\""],
])('%j is refused', (configuration, message) => {
  expect(() => pure.wanted(configuration)).toThrow(new Error(message));
});

test.each([[30, 30], [undefined, 45]])('an account with %s days has %d', async (standing, found) => {
  expect(await accountWith(standing).setting.read()).toEqual(days(found));
});

test.each([[30, 45, 45], [45, 30, 45], [30, 30, 30]])('of %d and %d days, %d are stronger', (standing, wish, stronger) => {
  expect(pure.strongest(days(standing), days(wish))).toEqual(days(stronger));
});

test('where nothing stands, the wish is the strongest', () => {
  expect(pure.strongest(null, days(7))).toEqual(days(7));
});

test('the same is the same number', () => {
  const pairs = [[days(7), days(7)], [days(7), days(8)], [null, days(7)], [null, null]] as const;
  expect(pairs.map(([one, other]) => pure.isSame(one, other))).toEqual([true, false, false, true]);
});

describe('apply', () => {
  test('puts the number, with another token each time', async () => {
    const { account, setting } = accountWith(30);
    expect(await setting.apply(days(45), days(30), undefined)).toEqual(days(45));
    await setting.apply(days(30), days(45), days(45));
    expect(account.days).toBe(30);
    expect(new Set(account.tokens).size).toBe(2);
    account.tokens.forEach((token) => { expect(token).toMatch(/^\w{1,32}$/); });
  });

  test('calls nobody where nothing changes', async () => {
    const { account, setting } = accountWith(45);
    expect(await setting.apply(days(45), days(45), undefined)).toEqual(days(45));
    expect(account.tokens).toEqual([]);
  });

  test('a change by somebody else is worth another try; anything else is not hidden', async () => {
    await expect(accountWith(30, 'ConflictException').setting.apply(days(45), days(30), undefined)).rejects.toMatchObject({ name: 'ConcurrentModificationException' });
    await expect(accountWith(30, 'ValidationException').setting.apply(days(45), days(30), undefined)).rejects.toMatchObject({ name: 'ValidationException' });
  });
});

test('restore puts the earlier number back', async () => {
  const { account, setting } = accountWith(45);
  expect(await setting.restore(days(20), days(45), days(45))).toBe('ACM tells of certificates 20 days before their end, as before');
  expect(account.days).toBe(20);
});

test('remove puts the number of new accounts back', async () => {
  const { account, setting } = accountWith(20);
  expect(await setting.remove(days(20), days(20))).toBe('ACM tells of certificates 45 days before their end, as in an account that never said anything');
  expect(account.days).toBe(45);
});

test('it gives no attributes', () => {
  expect(pure.attributes(days(45))).toEqual({});
});
