import * as fc from 'fast-check';
import type { RequestContext } from '../../../src/analysis/request-context';
import { allow, deny, only, user, verdict, type Statement } from '../documentation/ask';

const MFA = 'aws:MultiFactorAuthPresent';
const VIA = 'aws:ViaAWSService';
const TLS = 'aws:SecureTransport';
const TAG = 'aws:RequestTag/x';

const condition = fc.tuple(fc.constantFrom('Bool', 'BoolIfExists', 'Null', 'StringEquals', 'StringNotEquals'), fc.constantFrom(MFA, VIA, TLS, TAG), fc.constantFrom('true', 'false'))
  .map(([operator, key, value]): Statement => ({ [operator]: { [key]: value } }));
const statement = fc.tuple(fc.boolean(), fc.array(condition, { maxLength: 2 }))
  .map(([allows, conditions]) => (allows ? allow : deny)('s3:*', '*', Object.assign({}, ...conditions) as Statement));

/** Every request that the keys allow. */
function contexts(): RequestContext[] {
  const found: RequestContext[] = [];
  for (const mfa of ['true', 'false', undefined]) {
    for (const via of ['true', 'false', undefined]) {
      for (const tls of ['true', 'false']) {
        for (const tag of ['true', 'false', 'other', undefined]) {
          const keys = Object.entries({ [MFA]: mfa, [VIA]: via, [TLS]: tls, [TAG]: tag })
            .filter((entry): entry is [string, string] => entry[1] !== undefined);
          found.push(only(Object.fromEntries(keys)));
        }
      }
    }
  }
  return found;
}

test('a verdict that holds whatever the keys are holds for each value that they have', () => {
  const all = contexts();
  fc.assert(fc.property(fc.array(statement, { minLength: 1, maxLength: 5 }), (statements) => {
    const principals = [user(statements)];
    const whole = verdict({ principals });
    const wrong = whole === 'CONDITIONAL' ? [] : all.map((context) => verdict({ principals, context })).filter((one) => one !== whole);
    expect(wrong).toEqual([]);
  }), { numRuns: 300 });
});

test.each<[string, Statement[], string]>([
  ['an Allow and a Deny that exclude each other', [allow('s3:*', '*', { Bool: { [MFA]: 'true' } }), deny('s3:*', '*', { Bool: { [MFA]: 'true' } })], 'DENIED'],
  ['two Allows that complete one another', [allow('s3:*', '*', { Bool: { [TLS]: 'true' } }), allow('s3:*', '*', { Bool: { [TLS]: 'false' } })], 'ALLOWED'],
  ['two Allows that leave out requests without the key', [allow('s3:*', '*', { Bool: { [MFA]: 'true' } }), allow('s3:*', '*', { Bool: { [MFA]: 'false' } })], 'CONDITIONAL'],
  ['three Allows that do not', [allow('s3:*', '*', { Bool: { [MFA]: 'true' } }), allow('s3:*', '*', { Bool: { [MFA]: 'false' } }), allow('s3:*', '*', { Null: { [MFA]: 'true' } })], 'ALLOWED'],
  ['a key that may have any value is not tried', [allow('s3:*', '*', { StringEquals: { [TAG]: 'a' } }), deny('s3:*', '*', { StringEquals: { [TAG]: 'a' } })], 'CONDITIONAL'],
])('%s', (_, statements, expected) => {
  expect(verdict({ principals: [user(statements)] })).toBe(expected);
});
