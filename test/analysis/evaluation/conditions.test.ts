import { allow, ask, context, user } from './fixtures';
import type { VerdictName } from '../../../src/analysis/evaluation/types';
import { opaque } from '../../../src/template/model/opaque';

type Given = string | string[] | null | undefined;

const ABSENT = null;
const OPEN = undefined;
const HIDDEN = opaque('Stack/Parameter', 'a parameter');

function verdict(operator: string, wanted: string | string[], given: Given): VerdictName {
  const identity = user(allow('s3:GetObject', '*', { Condition: { [operator]: { 'App:Key': wanted } } }));
  return ask(identity, 's3:GetObject', '*', { context: context(given === undefined ? {} : { 'app:key': given }) }).verdict;
}

const YES = 'allowed';
const NO = 'denied';
const MAYBE = 'conditional';

describe('one value', () => {
  test.each<[string, string | string[], Given, VerdictName]>([
    ['StringEquals', 'a', 'a', YES],
    ['StringEquals', 'a', 'A', NO],
    ['StringEquals', ['a', 'b'], 'b', YES],
    ['StringEquals', 'a*', 'a*', YES],
    ['StringEquals', 'a*', 'ab', NO],
    ['stringequals', 'a', 'a', YES],
    ['StringNotEquals', 'a', 'b', YES],
    ['StringNotEquals', ['a', 'b'], 'b', NO],
    ['StringEqualsIgnoreCase', 'aB', 'Ab', YES],
    ['StringNotEqualsIgnoreCase', 'aB', 'Ab', NO],
    ['StringLike', 'a*c?', 'abbcd', YES],
    ['StringLike', 'a*c?', 'abbc', NO],
    ['StringLike', 'A*', 'ab', NO],
    ['StringNotLike', 'a*', 'ab', NO],
    ['StringNotLike', ['a*', 'c'], 'b', YES],
    ['NumericEquals', '10', '10.0', YES],
    ['NumericNotEquals', '10', '11', YES],
    ['NumericLessThan', '10', '9.5', YES],
    ['NumericLessThan', '10', '10', NO],
    ['NumericLessThanEquals', '10', '10', YES],
    ['NumericGreaterThan', '10', '10', NO],
    ['NumericGreaterThan', '-1', '0', YES],
    ['NumericGreaterThanEquals', '10', '10', YES],
    ['NumericLessThan', '9', '10', NO],
    ['NumericLessThan', 'ten', '9', MAYBE],
    ['DateLessThan', '2026-01-01T00:00:00Z', '2025-12-31T23:59:59Z', YES],
    ['DateLessThan', '2026-01-01', '2026-01-01T00:00:00Z', NO],
    ['DateGreaterThan', '2026-01-01', '1767225601', YES],
    ['DateEquals', '1767225600', '2026-01-01T00:00:00Z', YES],
    ['DateEquals', '2026-01-01T02:00:00+02:00', '2026-01-01T00:00:00Z', YES],
    ['DateGreaterThanEquals', '2026-01-01', '2026-01-01', YES],
    ['DateLessThanEquals', '2026-01-01', '2026-01-02', NO],
    ['DateNotEquals', '2026-01-01', '2026-01-02', YES],
    ['DateLessThan', 'tomorrow', '2026-01-01', MAYBE],
    ['Bool', 'true', 'true', YES],
    ['Bool', 'True', 'true', YES],
    ['Bool', 'false', 'true', NO],
    ['Bool', ['true', 'false'], 'true', YES],
    ['BinaryEquals', 'QmluYXJ5', 'QmluYXJ5', YES],
    ['BinaryEquals', 'QmluYXJ5', 'QUFB', NO],
    ['IpAddress', '10.0.0.0/8', '10.1.2.3', YES],
    ['IpAddress', '10.0.0.0/8', '11.1.2.3', NO],
    ['IpAddress', '10.1.2.3', '10.1.2.3', YES],
    ['IpAddress', '10.0.0.77/24', '10.0.0.1', YES],
    ['IpAddress', '10.0.0.77/24', '10.0.1.1', NO],
    ['IpAddress', '2001:db8::5/64', '2001:db8::1', YES],
    ['IpAddress', '10.1.2.3/32', '10.1.2.4', NO],
    ['IpAddress', ['10.0.0.0/8', '2001:db8::/32'], '2001:DB8:1::5', YES],
    ['IpAddress', '2001:db8::/32', '2001:db9::1', NO],
    ['IpAddress', '2001:db8::1', '2001:db8:0:0:0:0:0:1', YES],
    ['IpAddress', '::ffff:0:0/96', '10.0.0.1', NO],
    ['IpAddress', '0.0.0.0/0', '2001:db8::1', NO],
    ['IpAddress', '10.0.0.0/8', '10.1.0.0/16', YES],
    ['IpAddress', '10.1.0.0/16', '10.0.0.0/8', MAYBE],
    ['IpAddress', 'here', '10.0.0.1', MAYBE],
    ['IpAddress', '10.0.0.0/33', '10.0.0.1', MAYBE],
    ['NotIpAddress', '10.0.0.0/8', '10.1.2.3', NO],
    ['NotIpAddress', ['10.0.0.0/8', '11.0.0.0/8'], '12.0.0.1', YES],
    ['ArnEquals', 'arn:aws:sns:*:1:t', 'arn:aws:sns:eu-west-1:1:t', YES],
    ['ArnLike', 'arn:aws:someservice:*:111122223333:finance/*', 'arn:aws:someservice:us-east-2:999999999999:store/abc:111122223333:finance/document.txt', NO],
    ['StringLike', 'arn:aws:someservice:*:111122223333:finance/*', 'arn:aws:someservice:us-east-2:999999999999:store/abc:111122223333:finance/document.txt', YES],
    ['ArnLike', 'arn:aws:sns:*:1:*', 'arn:aws:sns:eu-west-1:1:t:sub', YES],
    ['ArnNotLike', 'arn:aws:sns:*:1:*', 'arn:aws:sns:eu-west-1:1:t', NO],
    ['ArnNotEquals', 'arn:aws:sns:*:1:*', 'arn:aws:sns:eu-west-1:2:t', YES],
    ['ArnLike', 'arn:aws:*', 'arn:aws:sns:eu-west-1:1:t', MAYBE],
    ['ArnLike', 'arn:aws:s3*', 'arn:aws:sns:eu-west-1:1:t', NO],
    ['Null', 'true', ABSENT, YES],
    ['Null', 'true', 'a', NO],
    ['Null', 'false', 'a', YES],
    ['Null', 'false', ABSENT, NO],
    ['Null', 'perhaps', 'a', MAYBE],
    ['Null', 'true', '', MAYBE],
    ['StringAlmostEquals', 'a', 'a', MAYBE],
    ['StringEquals', [], 'a', MAYBE],
    ['StringEquals', HIDDEN, 'a', MAYBE],
    ['StringEquals', HIDDEN, HIDDEN, YES],
    ['StringEquals', `a${HIDDEN}`, 'b', NO],
    ['StringLike', 'a*', `a${HIDDEN}`, YES],
    ['StringLike', 'b*', `a${HIDDEN}`, NO],
    ['StringNotEquals', HIDDEN, 'a', MAYBE],
    ['StringEqualsIgnoreCase', HIDDEN, 'a', MAYBE],
    ['NumericLessThan', HIDDEN, '1', MAYBE],
    ['DateLessThan', HIDDEN, '2026-01-01', MAYBE],
    ['Bool', HIDDEN, 'true', MAYBE],
    ['BinaryEquals', HIDDEN, 'QUFB', MAYBE],
    ['IpAddress', HIDDEN, '10.0.0.1', MAYBE],
    ['ArnLike', HIDDEN, 'arn:aws:sns:eu-west-1:1:t', MAYBE],
    ['ArnLike', `arn:aws:sns:*:1:${HIDDEN}`, 'arn:aws:sns:eu-west-1:1:t', MAYBE],
    ['ArnLike', `arn:aws:sns:*:1:${HIDDEN}`, 'arn:aws:sns:eu-west-1:2:t', NO],
  ])('%s %s, given %s: %s', (operator, wanted, given, expected) => {
    expect(verdict(operator, wanted, given)).toBe(expected);
  });
});

test.each([
  'StringEquals', 'StringNotEquals', 'StringLike', 'NumericLessThan', 'DateLessThan', 'Bool', 'BinaryEquals', 'IpAddress', 'NotIpAddress', 'ArnLike', 'ArnNotLike',
  'Null', 'StringEqualsIfExists', 'ForAllValues:StringEquals', 'ForAnyValue:StringEquals',
])('%s of an open key', (operator) => {
  expect(verdict(operator, 'true', OPEN)).toBe(MAYBE);
});

test.each<[string, VerdictName]>([
  ['StringEquals', NO],
  ['StringEqualsIgnoreCase', NO],
  ['StringLike', NO],
  ['NumericEquals', NO],
  ['NumericLessThan', NO],
  ['DateGreaterThan', NO],
  ['Bool', NO],
  ['BinaryEquals', NO],
  ['IpAddress', NO],
  ['ArnLike', NO],
  ['ArnEquals', NO],
  ['StringNotEquals', YES],
  ['StringNotEqualsIgnoreCase', YES],
  ['StringNotLike', YES],
  ['NumericNotEquals', YES],
  ['DateNotEquals', YES],
  ['NotIpAddress', YES],
  ['ArnNotLike', YES],
  ['ArnNotEquals', YES],
  ['StringEqualsIfExists', YES],
  ['StringNotEqualsIfExists', YES],
  ['BoolIfExists', YES],
  ['IpAddressIfExists', YES],
  ['ForAllValues:StringEquals', YES],
  ['ForAllValues:StringNotEquals', YES],
  ['ForAnyValue:StringEquals', NO],
  ['ForAnyValue:StringNotEquals', NO],
  ['ForAnyValue:StringEqualsIfExists', YES],
])('%s of a key that is not there: %s', (operator, expected) => {
  expect(verdict(operator, '1', ABSENT)).toBe(expected);
});

describe('many values', () => {
  // The table of https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition_examples-multi-valued-context-keys.html and alike
  test.each<[string, string | string[], string[], VerdictName]>([
    ['ForAllValues:StringLike', 'key1*', ['key1:legal'], YES],
    ['ForAllValues:StringLike', 'key1*', ['key1:hr', 'key1:personnel'], YES],
    ['ForAllValues:StringLike', 'key1*', ['key2:audit'], NO],
    ['ForAllValues:StringLike', 'key1*', ['key1:hr', 'key2:audit'], NO],
    ['ForAllValues:StringNotLike', 'key1*', ['key2:audit'], YES],
    ['ForAllValues:StringNotLike', 'key1*', ['key1:hr', 'key2:audit'], NO],
    ['ForAnyValue:StringEquals', ['environment', 'webserver'], ['webserver', 'x'], YES],
    ['ForAnyValue:StringEquals', ['environment', 'webserver'], ['x', 'y'], NO],
    ['ForAnyValue:StringNotEquals', ['a', 'b'], ['a', 'c'], YES],
    ['ForAnyValue:StringNotEquals', ['a', 'b'], ['a', 'b'], NO],
    ['ForAllValues:StringEquals', 'a', [], YES],
    ['ForAnyValue:StringEquals', 'a', [], NO],
    ['ForAllValues:StringEquals', 'a', [''], MAYBE],
    ['ForAllValues:StringEquals', ['a', HIDDEN], ['a', 'b'], MAYBE],
    ['ForAnyValue:StringEquals', ['a', HIDDEN], ['a', 'b'], YES],
    ['StringEquals', 'a', ['a', 'b'], MAYBE],
    ['StringEquals', ['a', 'b'], ['a', 'b'], YES],
    ['StringEquals', 'c', ['a', 'b'], NO],
  ])('%s %s, given %s: %s', (operator, wanted, given, expected) => {
    expect(verdict(operator, wanted, given)).toBe(expected);
  });
});

describe('variables in values', () => {
  const home = (operator: string, value: string, keys: Record<string, string | null>): VerdictName => ask(
    user(allow('s3:ListBucket', '*', { Condition: { [operator]: { 's3:prefix': value } } })), 's3:ListBucket', '*', { context: context(keys) }).verdict;

  test.each<[string, string, Record<string, string | null>, VerdictName]>([
    ['StringLike', 'home/${aws:username}/*', { 's3:prefix': 'home/Bob/x' }, YES],
    ['StringLike', 'home/${aws:username}/*', { 's3:prefix': 'home/Alice/x' }, NO],
    ['StringEquals', '${app:team}', { 's3:prefix': 'red', 'app:team': 'red' }, YES],
    ['StringEquals', '${app:team}', { 's3:prefix': 'red' }, MAYBE],
    ['StringEquals', '${app:team}', { 's3:prefix': 'red', 'app:team': null }, NO],
    ['StringNotEquals', '${app:team}', { 's3:prefix': 'red', 'app:team': null }, MAYBE],
    ['StringEquals', "${app:team, 'red'}", { 's3:prefix': 'red', 'app:team': null }, YES],
    ['StringLike', '${*}', { 's3:prefix': 'red' }, NO],
    ['StringLike', '${*}', { 's3:prefix': '*' }, YES],
    ['NumericEquals', '${app:team}', { 's3:prefix': '1', 'app:team': '1' }, MAYBE],
  ])('%s %s with %p: %s', (operator, value, keys, expected) => {
    expect(home(operator, value, keys)).toBe(expected);
  });
});

test('all keys of all operators must hold', () => {
  const identity = user(allow('s3:*', '*', { Condition: { StringEquals: { 'a:a': '1', 'a:b': '1' }, Bool: { 'a:c': 'true' } } }));
  const given = (keys: Record<string, string>): VerdictName => ask(identity, 's3:GetObject', '*', { context: context(keys) }).verdict;
  expect(given({ 'a:a': '1', 'a:b': '1', 'a:c': 'true' })).toBe(YES);
  expect(given({ 'a:a': '1', 'a:b': '1', 'a:c': 'false' })).toBe(NO);
  expect(given({ 'a:a': '1', 'a:b': '2' })).toBe(NO);
  expect(given({ 'a:a': '1', 'a:b': '1' })).toBe(MAYBE);
});
