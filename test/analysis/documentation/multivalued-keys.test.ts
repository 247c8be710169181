// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
import { allow, deny, only, user, verdict, type Statement } from './ask';

type Keys = Record<string, string | string[]>;

const KEYS = 'aws:TagKeys';
const all = (operator: string, ...values: string[]): Statement => ({ [`ForAllValues:${operator}`]: { [KEYS]: values } });
const any = (operator: string, ...values: string[]): Statement => ({ [`ForAnyValue:${operator}`]: { [KEYS]: values } });

test.each<[string, Statement, Keys, string]>([
  ['ForAllValues: every value of the request is in the policy', all('StringEquals', 'a', 'b'), { [KEYS]: ['a'] }, 'ALLOWED'],
  ['ForAllValues: every value of the request is in the policy', all('StringEquals', 'a', 'b'), { [KEYS]: ['a', 'b'] }, 'ALLOWED'],
  ['ForAllValues: one is not', all('StringEquals', 'a', 'b'), { [KEYS]: ['a', 'c'] }, 'DENIED'],
  ['ForAllValues is true when the key is not there', all('StringEquals', 'a', 'b'), {}, 'ALLOWED'],
  ['ForAllValues with Null is not', { ...all('StringEquals', 'a'), Null: { [KEYS]: 'false' } }, {}, 'DENIED'],
  ['ForAllValues with Null, the key is there', { ...all('StringEquals', 'a'), Null: { [KEYS]: 'false' } }, { [KEYS]: 'a' }, 'ALLOWED'],
  ['ForAllValues: wildcards', all('StringLike', 'a*'), { [KEYS]: ['ab', 'ac'] }, 'ALLOWED'],
  ['ForAllValues, negated: no value is one of the policy', all('StringNotEquals', 'a', 'b'), { [KEYS]: ['c', 'd'] }, 'ALLOWED'],
  ['ForAllValues, negated: one is', all('StringNotEquals', 'a', 'b'), { [KEYS]: ['a', 'd'] }, 'DENIED'],
  ['ForAnyValue: one value is in the policy', any('StringEquals', 'a', 'b'), { [KEYS]: ['a', 'c'] }, 'ALLOWED'],
  ['ForAnyValue: none is', any('StringEquals', 'a', 'b'), { [KEYS]: ['c', 'd'] }, 'DENIED'],
  ['ForAnyValue is false when the key is not there', any('StringEquals', 'a', 'b'), {}, 'DENIED'],
  ['ForAnyValue, negated: one value is none of the policy', any('StringNotEquals', 'a', 'b'), { [KEYS]: ['a', 'c'] }, 'ALLOWED'],
  ['ForAnyValue, negated: all are', any('StringNotEquals', 'a', 'b'), { [KEYS]: ['a', 'b'] }, 'DENIED'],
  ['ForAnyValue, negated, is false when the key is not there', any('StringNotEquals', 'a', 'b'), {}, 'DENIED'],
  ['ForAnyValueIfExists is true when the key is not there', any('StringEqualsIfExists', 'a'), {}, 'ALLOWED'],
  ['the set operators have no case', { 'forallvalues:stringequals': { [KEYS]: 'a' } }, { [KEYS]: 'b' }, 'DENIED'],
  ['several values without a set operator: not documented', { StringEquals: { [KEYS]: 'a' } }, { [KEYS]: ['a', 'b'] }, 'CONDITIONAL'],
  ['several values that all match without a set operator', { StringEquals: { [KEYS]: ['a', 'b'] } }, { [KEYS]: ['a', 'b'] }, 'ALLOWED'],
  ['numbers', { 'ForAllValues:NumericLessThan': { 'x:Sizes': '10' } }, { 'x:Sizes': ['1', '9'] }, 'ALLOWED'],
  ['addresses', { 'ForAnyValue:IpAddress': { 'x:Addresses': '10.0.0.0/8' } }, { 'x:Addresses': ['192.0.2.1', '10.1.1.1'] }, 'ALLOWED'],
])('%s: %j with %j', (_, condition, keys, expected) => {
  expect(verdict({ principals: [user([allow('s3:*', '*', condition)])], context: only(keys) })).toBe(expected);
});

test('a Deny with ForAllValues also hits requests without the key', () => {
  const principals = [user([allow('s3:*'), deny('s3:*', '*', all('StringEquals', 'a'))])];
  expect(verdict({ principals, context: only({}) })).toBe('DENIED');
  expect(verdict({ principals, context: only({ [KEYS]: 'b' }) })).toBe('ALLOWED');
});
