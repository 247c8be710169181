import { IAMClient } from '@aws-sdk/client-iam';
import { remove, strongest, wanted, type PasswordPolicy } from '../../../../src/settings/handler/settings/iam-password-policy';
import { FakeAccount, serviceError } from '../account';

const BASE: PasswordPolicy = {
  MinimumPasswordLength: 14,
  RequireSymbols: true,
  RequireNumbers: true,
  RequireUppercaseCharacters: true,
  RequireLowercaseCharacters: true,
  AllowUsersToChangePassword: true,
  HardExpiry: false,
};

describe('wanted', () => {
  const properties = {
    MinimumPasswordLength: '14',
    RequireSymbols: 'false',
    RequireNumbers: 'true',
    RequireUppercaseCharacters: true,
    RequireLowercaseCharacters: 'true',
    AllowUsersToChangePassword: 'false',
    HardExpiry: 'false',
  };

  test("takes CloudFormation's strings for what they mean: 'false' is false", () => {
    expect(wanted(properties)).toEqual({ ...BASE, RequireSymbols: false, AllowUsersToChangePassword: false });
  });

  test('leaves out what is none: the API refuses a zero', () => {
    expect(wanted({ ...properties, MaxPasswordAge: '0', PasswordReusePrevention: '0' })).not.toHaveProperty('MaxPasswordAge');
    expect(wanted({ ...properties, MaxPasswordAge: '90' })).toHaveProperty('MaxPasswordAge', 90);
  });

  test.each([
    [{ MinimumPasswordLength: 'fourteen' }, "'MinimumPasswordLength' must be a whole number, got \"fourteen\""],
    [{ MaxPasswordAge: '90.5' }, "'MaxPasswordAge' must be a whole number, got \"90.5\""],
    [{ MaxPasswordAge: '' }, "'MaxPasswordAge' must be a whole number, got \"\""],
    [{ RequireSymbols: 'True' }, "'RequireSymbols' must be true or false, got \"True\""],
    [{ RequireSymbols: undefined }, "'RequireSymbols' must be true or false, got undefined"],
  ])('refuses %j', (wrong, message) => {
    expect(() => wanted({ ...properties, ...wrong })).toThrow(message);
  });
});

describe('strongest', () => {
  test('is the wish where the account has no policy', () => {
    expect(strongest(null, BASE)).toBe(BASE);
  });

  test('takes the stricter of each field', () => {
    const standing = { ...BASE, MinimumPasswordLength: 20, RequireSymbols: false, MaxPasswordAge: 30 };
    const wish = { ...BASE, RequireNumbers: false, MaxPasswordAge: 90, PasswordReusePrevention: 24 };

    expect(strongest(standing, wish)).toEqual({ ...BASE, MinimumPasswordLength: 20, MaxPasswordAge: 30, PasswordReusePrevention: 24 });
  });

  test('any age is stricter than none', () => {
    expect(strongest({ ...BASE, MaxPasswordAge: 365 }, BASE)).toHaveProperty('MaxPasswordAge', 365);
    expect(strongest(BASE, { ...BASE, MaxPasswordAge: 365 })).toHaveProperty('MaxPasswordAge', 365);
  });

  test('who may change passwords is no question of strength: the wish counts', () => {
    expect(strongest({ ...BASE, AllowUsersToChangePassword: false }, BASE).AllowUsersToChangePassword).toBe(true);
    expect(strongest(BASE, { ...BASE, AllowUsersToChangePassword: false }).AllowUsersToChangePassword).toBe(false);
  });

  test('a hard expiry stays where it is in force, and does not come into force by itself', () => {
    const wish = { ...BASE, MaxPasswordAge: 90 };

    expect(strongest({ ...BASE, HardExpiry: true, MaxPasswordAge: 90 }, wish).HardExpiry).toBe(true);
    expect(strongest({ ...BASE, HardExpiry: true }, wish).HardExpiry).toBe(false);
    expect(strongest(BASE, { ...wish, HardExpiry: true }).HardExpiry).toBe(true);
  });

  test('for every pair: at least as strict as both, and settled after one step', () => {
    const policies = everyPolicy();
    for (const standing of policies) {
      for (const wish of policies) {
        const result = strongest(standing, wish);
        for (const either of [standing, wish]) {
          expect(result.MinimumPasswordLength).toBeGreaterThanOrEqual(either.MinimumPasswordLength);
          expect(result.PasswordReusePrevention ?? 0).toBeGreaterThanOrEqual(either.PasswordReusePrevention ?? 0);
          expect(result.MaxPasswordAge ?? Infinity).toBeLessThanOrEqual(either.MaxPasswordAge ?? Infinity);
          expect(Number(result.RequireSymbols)).toBeGreaterThanOrEqual(Number(either.RequireSymbols));
          expect(Number(result.RequireNumbers)).toBeGreaterThanOrEqual(Number(either.RequireNumbers));
        }
        expect(strongest(result, wish)).toEqual(result);
      }
    }
  });
});

function everyPolicy(): PasswordPolicy[] {
  const policies: PasswordPolicy[] = [];
  for (const length of [6, 14, 128]) {
    for (const age of [undefined, 1, 90]) {
      for (const reuse of [undefined, 1, 24]) {
        for (const [symbols, numbers] of [[false, true], [true, false]]) {
          policies.push({
            ...BASE,
            MinimumPasswordLength: length,
            RequireSymbols: symbols,
            RequireNumbers: numbers,
            ...(age === undefined ? {} : { MaxPasswordAge: age }),
            ...(reuse === undefined ? {} : { PasswordReusePrevention: reuse }),
          });
        }
      }
    }
  }
  return policies;
}

describe('remove', () => {
  test('takes what is gone already for done, and nothing else', async () => {
    const account = new FakeAccount();
    expect(await remove(new IAMClient({}))).toBe('the account has no password policy of its own any more');

    account.failNext('DeleteAccountPasswordPolicy', serviceError('ServiceFailureException'));
    await expect(remove(new IAMClient({}))).rejects.toThrow('ServiceFailureException');
  });
});
