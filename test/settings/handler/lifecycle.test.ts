import { IAMClient } from '@aws-sdk/client-iam';
import { SSMClient } from '@aws-sdk/client-ssm';
import { FakeAccount, serviceError } from './account';
import { MemoryStore } from '../../../src/settings/handler/earlier-state';
import { Lifecycle } from '../../../src/settings/handler/lifecycle';
import { iamPasswordPolicy, type PasswordPolicy } from '../../../src/settings/handler/settings/iam-password-policy';

/** The stack is deleted, or no longer has the setting. */
const removal = () => Promise.resolve(false);
/** A resource beside the setting failed. */
const rollBack = () => Promise.resolve(true);

const OURS = '/cdk-security-baseline/settings/iam-password-policy/stack-1/Policy';

/** As CloudFormation delivers it: every scalar is a string. */
const WISH = {
  MinimumPasswordLength: '14',
  RequireSymbols: 'true',
  RequireNumbers: 'true',
  RequireUppercaseCharacters: 'true',
  RequireLowercaseCharacters: 'true',
  AllowUsersToChangePassword: 'true',
  HardExpiry: 'false',
  MaxPasswordAge: '90',
  PasswordReusePrevention: '24',
};
const APPLIED = {
  MinimumPasswordLength: 14,
  RequireSymbols: true,
  RequireNumbers: true,
  RequireUppercaseCharacters: true,
  RequireLowercaseCharacters: true,
  AllowUsersToChangePassword: true,
  HardExpiry: false,
  MaxPasswordAge: 90,
  PasswordReusePrevention: 24,
};
const WEAK = {
  MinimumPasswordLength: 8,
  RequireSymbols: false,
  RequireNumbers: true,
  RequireUppercaseCharacters: false,
  RequireLowercaseCharacters: false,
  AllowUsersToChangePassword: false,
  HardExpiry: false,
};

let account: FakeAccount;
let waits: number[];

function lifecycle(parameter = OURS): Lifecycle<PasswordPolicy> {
  return new Lifecycle(
    iamPasswordPolicy(new IAMClient({})),
    new MemoryStore<PasswordPolicy>(new SSMClient({}), parameter),
    (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
  );
}

beforeEach(() => {
  account = new FakeAccount();
  waits = [];
  jest.spyOn(console, 'log').mockReturnValue();
});

afterEach(() => jest.restoreAllMocks());

describe('creation', () => {
  test('applies the wish to an account without a policy, and remembers that there was none', async () => {
    await lifecycle().create(WISH, true);

    expect(account.passwordPolicy).toEqual(APPLIED);
    expect(account.memory(OURS)).toEqual({ status: 'applied', earlier: null, applied: APPLIED });
  });

  test('remembers the earlier policy before it changes anything', async () => {
    account.passwordPolicy = { ...WEAK };
    await lifecycle().create(WISH, true);

    expect(account.passwordPolicy).toEqual(APPLIED);
    expect(account.memory(OURS)).toEqual({ status: 'applied', earlier: WEAK, applied: APPLIED });
    expect(account.changes).toEqual(['PutParameter', 'UpdateAccountPasswordPolicy', 'PutParameter']);
  });

  test('keeps what is stricter: an earlier minimum of 20 stays 20 under a wish of 14', async () => {
    account.passwordPolicy = { ...APPLIED, MinimumPasswordLength: 20 };
    await lifecycle().create(WISH, true);

    expect(account.passwordPolicy).toEqual({ ...APPLIED, MinimumPasswordLength: 20 });
  });

  test('lowers what is stricter only if asked: OVERRIDE', async () => {
    account.passwordPolicy = { ...APPLIED, MinimumPasswordLength: 20 };
    await lifecycle().create(WISH, false);

    expect(account.passwordPolicy).toEqual(APPLIED);
  });

  test('leaves a policy that already matches without a call', async () => {
    account.passwordPolicy = { ...APPLIED };
    await lifecycle().create(WISH, true);

    expect(account.changes).not.toContain('UpdateAccountPasswordPolicy');
  });

  test('twice for the same event does not take our own work for the earlier state', async () => {
    account.passwordPolicy = { ...WEAK };
    await lifecycle().create(WISH, true);
    await lifecycle().create(WISH, true);

    expect(account.memory(OURS)).toEqual({ status: 'applied', earlier: WEAK, applied: APPLIED });
  });

  test('refuses a wish that is none before anything is written', async () => {
    await expect(lifecycle().create({ ...WISH, HardExpiry: 'yes' }, true))
      .rejects.toThrow("'HardExpiry' must be true or false, got \"yes\"");
    expect(account.changes).toEqual([]);
  });

  test('waits for a fresh permission', async () => {
    account.failNext('UpdateAccountPasswordPolicy', serviceError('AccessDenied'), serviceError('AccessDenied'));
    await lifecycle().create(WISH, true);

    expect(account.passwordPolicy).toEqual(APPLIED);
    expect(waits).toEqual([2_000, 4_000]);
  });

  test('gives up after a minute without permission, and says what may be the cause', async () => {
    account.failNext('UpdateAccountPasswordPolicy', ...Array.from({ length: 6 }, () => serviceError('AccessDenied', 'explicit deny')));

    await expect(lifecycle().create(WISH, true)).rejects.toThrow(
      'explicit deny (tried for a minute; does a service control policy deny it? Exempt the roles under role/security-baseline/)');
    expect(waits.reduce((sum, wait) => sum + wait)).toBe(62_000);
  });

  test('rides out throttling', async () => {
    account.failNext('GetAccountPasswordPolicy', serviceError('Throttling'));
    account.failNext('PutParameter', serviceError('ThrottlingException'));
    await lifecycle().create(WISH, true);

    expect(account.passwordPolicy).toEqual(APPLIED);
    expect(waits).toEqual([2_000, 2_000]);
  });

  test('gives up when throttling does not end', async () => {
    account.failNext('UpdateAccountPasswordPolicy', ...Array.from({ length: 6 }, () => serviceError('Throttling', 'Rate exceeded')));

    await expect(lifecycle().create(WISH, true)).rejects.toThrow(new Error('Rate exceeded'));
    expect(waits).toHaveLength(5);
  });

  test('does not repeat a call that can never succeed', async () => {
    account.failNext('UpdateAccountPasswordPolicy', serviceError('MalformedPolicyDocumentException'));

    await expect(lifecycle().create(WISH, true)).rejects.toThrow('MalformedPolicyDocumentException');
    expect(waits).toEqual([]);
  });
});

describe('a creation that fails and is rolled back', () => {
  test.each(['RETAIN', 'RESTORE', 'REMOVE'])('puts the earlier policy back, also with %s', async (onRemoval) => {
    account.passwordPolicy = { ...WEAK };
    await expect(failAfterApplication()).rejects.toThrow('ValidationException');
    expect(account.passwordPolicy).toEqual(APPLIED);

    await lifecycle().delete(onRemoval, removal);
    expect(account.passwordPolicy).toEqual(WEAK);
    expect(account.parameters.size).toBe(0);
  });

  test('removes a policy where there was none', async () => {
    await expect(failAfterApplication()).rejects.toThrow('ValidationException');
    const { words } = await lifecycle().delete('RETAIN', removal);

    expect(account.passwordPolicy).toBeUndefined();
    expect(words).toBe('the account had no password policy before, and has none again');
  });

  test('touches nothing where the application was refused', async () => {
    account.passwordPolicy = { ...WEAK };
    account.failNext('UpdateAccountPasswordPolicy', serviceError('MalformedPolicyDocumentException'));
    await expect(lifecycle().create(WISH, true)).rejects.toThrow('MalformedPolicyDocumentException');
    const { words } = await lifecycle().delete('REMOVE', removal);

    expect(account.changes).toEqual(['PutParameter', 'DeleteParameter']);
    expect(words).toBe('the account already has the password policy of before');
  });

  test('touches nothing where nothing could be remembered', async () => {
    account.passwordPolicy = { ...WEAK };
    account.failNext('PutParameter', serviceError('ValidationException'));
    await expect(lifecycle().create(WISH, true)).rejects.toThrow('ValidationException');
    const { words } = await lifecycle().delete('RESTORE', removal);

    expect(account.passwordPolicy).toEqual(WEAK);
    expect(words).toBe('nothing is remembered of this setting, so nothing was changed by it or is left to do: left alone');
  });

  /** The policy is applied, but that it is done cannot be written down any more. */
  function failAfterApplication(): Promise<unknown> {
    const store = new MemoryStore<PasswordPolicy>(new SSMClient({}), OURS);
    const save = store.save.bind(store);
    let saved = 0;
    store.save = (memory) => {
      saved += 1;
      return saved === 2 ? Promise.reject(serviceError('ValidationException')) : save(memory);
    };
    return new Lifecycle(iamPasswordPolicy(new IAMClient({})), store, () => Promise.resolve()).create(WISH, true);
  }
});

describe('update', () => {
  test('lowers our own earlier wish: 16 becomes 14', async () => {
    await lifecycle().create({ ...WISH, MinimumPasswordLength: '16' }, true);
    await lifecycle().update(WISH, true);

    expect(account.passwordPolicy).toEqual(APPLIED);
  });

  test('does not go below the state before the first deployment', async () => {
    account.passwordPolicy = { ...APPLIED, MinimumPasswordLength: 15 };
    await lifecycle().create({ ...WISH, MinimumPasswordLength: '16' }, true);
    await lifecycle().update(WISH, true);

    expect(account.passwordPolicy).toEqual({ ...APPLIED, MinimumPasswordLength: 15 });
  });

  test('keeps what somebody else has made stricter meanwhile, for good', async () => {
    await lifecycle().create(WISH, true);
    account.passwordPolicy = { ...APPLIED, MinimumPasswordLength: 24 };
    await lifecycle().update({ ...WISH, MinimumPasswordLength: '16' }, true);
    expect(account.passwordPolicy).toEqual({ ...APPLIED, MinimumPasswordLength: 24 });

    await lifecycle().update(WISH, true);
    expect(account.passwordPolicy).toEqual({ ...APPLIED, MinimumPasswordLength: 24 });
    expect(account.memory(OURS).earlier).toBeNull();
  });

  test('raises again what somebody else has lowered or deleted meanwhile', async () => {
    await lifecycle().create(WISH, true);
    account.passwordPolicy = { ...APPLIED, MinimumPasswordLength: 6 };
    await lifecycle().update(WISH, true);
    expect(account.passwordPolicy).toEqual(APPLIED);

    account.passwordPolicy = undefined;
    await lifecycle().update(WISH, true);
    expect(account.passwordPolicy).toEqual(APPLIED);
  });

  test('rolled back, applies the former wish and keeps the first earlier state', async () => {
    account.passwordPolicy = { ...WEAK };
    await lifecycle().create(WISH, true);
    await lifecycle().update({ ...WISH, MinimumPasswordLength: '30' }, true);
    await lifecycle().update(WISH, true);

    expect(account.passwordPolicy).toEqual(APPLIED);
    expect(account.memory(OURS)).toEqual({ status: 'applied', earlier: WEAK, applied: APPLIED });
  });

  test('rolled back after an interruption between the change and its record, knows its own work', async () => {
    await lifecycle().create(WISH, true);
    // As an interrupted update leaves it: announced and applied, but not recorded.
    const longer = { ...APPLIED, MinimumPasswordLength: 30 };
    account.parameters.set(OURS, JSON.stringify({ ...account.memory(OURS), pending: longer }));
    account.passwordPolicy = longer;
    await lifecycle().update(WISH, true);

    expect(account.passwordPolicy).toEqual(APPLIED);
  });

  test('without memory does not take what stands for the earlier state', async () => {
    await lifecycle().create(WISH, true);
    account.parameters.clear();
    await lifecycle().update({ ...WISH, MinimumPasswordLength: '16' }, true);
    const { words } = await lifecycle().delete('RESTORE', removal);

    expect(account.passwordPolicy).toEqual({ ...APPLIED, MinimumPasswordLength: 16 });
    expect(words).toBe('left alone: the memory of the earlier state is lost');
  });
});

describe('removal', () => {
  beforeEach(async () => {
    account.passwordPolicy = { ...WEAK };
    await lifecycle().create(WISH, true);
  });

  afterEach(() => {
    expect(account.parameters.has(OURS)).toBe(false);
  });

  test('RETAIN leaves the policy', async () => {
    const { words } = await lifecycle().delete('RETAIN', removal);

    expect(account.passwordPolicy).toEqual(APPLIED);
    expect(words).toBe('kept as it is');
  });

  test('RESTORE puts the earlier policy back', async () => {
    const { words } = await lifecycle().delete('RESTORE', removal);

    expect(account.passwordPolicy).toEqual(WEAK);
    expect(words).toBe('the account has its earlier password policy again');
  });

  test('RESTORE goes back to the first earlier state after updates', async () => {
    await lifecycle().update({ ...WISH, MinimumPasswordLength: '16' }, true);
    await lifecycle().delete('RESTORE', removal);

    expect(account.passwordPolicy).toEqual(WEAK);
  });

  test('REMOVE removes the policy', async () => {
    const { words } = await lifecycle().delete('REMOVE', removal);

    expect(account.passwordPolicy).toBeUndefined();
    expect(words).toBe('the account has no password policy of its own any more');
  });

  test.each(['RESTORE', 'REMOVE'])('%s leaves alone what somebody else has changed, with words', async (onRemoval) => {
    const foreign = { ...APPLIED, MinimumPasswordLength: 30 };
    account.passwordPolicy = foreign;
    const { words } = await lifecycle().delete(onRemoval, removal);

    expect(account.passwordPolicy).toEqual(foreign);
    expect(words).toBe(`left alone: somebody else has changed it. It is ${JSON.stringify({
      MinimumPasswordLength: 30, ...without(APPLIED, 'MinimumPasswordLength'),
    })}; applied last was ${JSON.stringify(APPLIED)}; the earlier state was ${JSON.stringify(WEAK)}`);
  });

  test('RESTORE leaves alone a policy that somebody else has deleted', async () => {
    account.passwordPolicy = undefined;
    await lifecycle().delete('RESTORE', removal);

    expect(account.passwordPolicy).toBeUndefined();
  });

  test.each(['RESTORE', 'REMOVE'])('%s leaves alone what another stack, or a renamed construct, manages too', async (onRemoval) => {
    const theirs = '/cdk-security-baseline/settings/iam-password-policy/stack-2/Policy';
    await lifecycle(theirs).create(WISH, true);
    const { words } = await lifecycle().delete(onRemoval, removal);

    expect(account.passwordPolicy).toEqual(APPLIED);
    expect(words).toBe(`left alone: this setting is managed by others too (${theirs})`);
  });

  test.each(['RETAIN', 'RESTORE', 'REMOVE'])('%s: a stack that rolls back puts the earlier policy back', async (onRemoval) => {
    const { words } = await lifecycle().delete(onRemoval, rollBack);

    expect(account.passwordPolicy).toEqual(WEAK);
    expect(words).toBe('the account has its earlier password policy again');
  });

  test('a stack that rolls back leaves alone what somebody else has changed meanwhile', async () => {
    account.passwordPolicy = { ...APPLIED, MinimumPasswordLength: 30 };
    const { words } = await lifecycle().delete('RETAIN', rollBack);

    expect(account.passwordPolicy).toMatchObject({ MinimumPasswordLength: 30 });
    expect(words).toContain('left alone: somebody else has changed it');
  });

  test('a stack that rolls back without memory of the earlier state changes nothing', async () => {
    account.parameters.delete(OURS);
    await lifecycle().update(WISH, true);
    const { words } = await lifecycle().delete('RETAIN', rollBack);

    expect(account.passwordPolicy).toEqual(APPLIED);
    expect(words).toBe('left alone: the memory of the earlier state is lost');
  });

  test('delivered twice is harmless', async () => {
    await lifecycle().delete('REMOVE', removal);
    account.passwordPolicy = { ...WEAK };
    await lifecycle().delete('REMOVE', removal);

    expect(account.passwordPolicy).toEqual(WEAK);
  });
});

function without(policy: Record<string, unknown>, name: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(policy).filter(([key]) => key !== name));
}
