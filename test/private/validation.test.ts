import { Duration, Lazy, Token } from 'aws-cdk-lib';
import {
  requireDecimalRange, requireDescription, requireDistinct, requireEach, requireEntries, requireMatch, requirePath, requireRange,
  wholeDays, wholeHours, wholeMinutes, wholeSeconds,
} from '../../src/private/validation';

/** What callers without a type checker hand over. */
const untyped = (value: unknown): never => value as never;
const TEXT = Lazy.string({ produce: () => '?' });
const NUMBER = Lazy.number({ produce: () => -1 });
const LIST = Token.asList({ 'Fn::GetAZs': '' });

describe('requireRange', () => {
  test.each([1, 2, 10, undefined, NUMBER])('takes %p', (value) => {
    expect(() => { requireRange('prop', value, 1, 10); }).not.toThrow();
  });
  test.each([[0, '0'], [11, '11'], [1.5, '1.5'], [-1, '-1'], [NaN, 'NaN'], [Infinity, 'Infinity'], [untyped('5'), '5'], [untyped(null), 'null'], [untyped(true), 'true']])(
    'refuses %p', (value, written) => {
      expect(() => { requireRange('prop', value, 1, 10); }).toThrow(new Error(`'prop' must be between 1 and 10, got ${written}`));
      expect(() => { requireRange('prop', value, 1, 10, 'days'); }).toThrow(new Error(`'prop' must be between 1 and 10 days, got ${written}`));
    });
});

describe('requireDecimalRange', () => {
  test.each([0.1, 8.9, 1, undefined, NUMBER])('takes %p', (value) => {
    expect(() => { requireDecimalRange('prop', value, 0.1, 8.9); }).not.toThrow();
  });
  test.each([0, 8.91, NaN, Infinity, -1])('refuses %p', (value) => {
    expect(() => { requireDecimalRange('prop', value, 0.1, 8.9); }).toThrow(new Error(`'prop' must be between 0.1 and 8.9, got ${value}`));
  });
});

describe('requireMatch', () => {
  test.each(['1', '123', undefined, TEXT, `1${TEXT}`])('takes %p', (value) => {
    expect(() => { requireMatch('prop', value, /^\d+$/, 'be digits'); }).not.toThrow();
  });
  test.each([
    ['', "'prop' must be digits, got "],
    ['a', "'prop' must be digits, got a"],
    ['1\n', "'prop' must be digits, got 1\n"],
    [untyped(1), "'prop' must be text, got the number 1"],
    [untyped(null), "'prop' must be text, got null"],
    [untyped(true), "'prop' must be text, got true"],
  ])('refuses %p', (value, message) => {
    expect(() => { requireMatch('prop', value, /^\d+$/, 'be digits'); }).toThrow(new Error(message));
  });
});

describe('requireEach', () => {
  test.each([[undefined], [[]], [['1', '22']], [['1', TEXT]]])('takes %p', (values) => {
    expect(() => { requireEach('prop', values, /^\d+$/, 'be digits'); }).not.toThrow();
  });
  test.each<[unknown, string]>([
    [['1', 'a'], "'prop' must be digits, got a"],
    [['1', ''], "'prop' must be digits, got "],
    [['1', undefined], "'prop' must be text, got undefined"],
    [[null], "'prop' must be text, got null"],
    [[1], "'prop' must be text, got the number 1"],
    [LIST, "'prop' must be known when the app is synthesized, got a list that is known only at deployment"],
    ['123', "'prop' must be a list, got the text 123"],
    [{ 0: '1' }, "'prop' must be a list, got object"],
  ])('refuses %p', (values, message) => {
    expect(() => { requireEach('prop', untyped(values), /^\d+$/, 'be digits'); }).toThrow(new Error(message));
  });
});

describe('lists', () => {
  test.each([[undefined], [['a']], [['a', 'A']], [LIST]])('requireEntries takes %p', (values) => {
    expect(() => { requireEntries('prop', values); }).not.toThrow();
  });
  test('requireEntries refuses an empty one, and one that repeats', () => {
    expect(() => { requireEntries('prop', []); }).toThrow(new Error("'prop' must name at least one, got none"));
    expect(() => { requireEntries('prop', ['a', 'b', 'a']); }).toThrow(new Error("'prop' must not repeat an entry, got a twice"));
  });
  test('one value is no list', () => {
    expect(() => { requireEntries('prop', untyped('a')); }).toThrow(new Error("'prop' must be a list, got the text a"));
    expect(() => { requireDistinct('prop', untyped('aa')); }).toThrow(new Error("'prop' must be a list, got the text aa"));
  });
  test('requireDistinct takes an empty one', () => {
    expect(() => { requireDistinct('prop', []); }).not.toThrow();
    expect(() => { requireDistinct('prop', ['', '']); }).toThrow(new Error("'prop' must not repeat an entry, got  twice"));
  });
});

describe('requirePath', () => {
  const RULE = "'path' must begin and end with /, with at most 512 letters, digits and /+=,.@_-, got ";
  test.each(['/', '/a/', '/a/b/', '/A-z_0+=,.@/', `/${'x'.repeat(510)}/`, undefined, TEXT])('takes %p', (path) => {
    expect(() => { requirePath('path', path); }).not.toThrow();
  });
  test.each(['', 'a', '/a', 'a/', '//', '/a//b/', '/a b/', '/*/', '/ü/', `/${'x'.repeat(511)}/`])('refuses %p', (path) => {
    expect(() => { requirePath('path', path); }).toThrow(new Error(`${RULE}${path}`));
  });
});

describe('requireDescription', () => {
  test.each(['x', 'Ärger & Übermut\n\t(100 %)', 'x'.repeat(1000), undefined, TEXT])('takes %p', (description) => {
    expect(() => { requireDescription('description', description); }).not.toThrow();
  });
  test.each([
    ['', "'description' must be between 1 and 1000 characters, got 0"],
    ['x'.repeat(1001), "'description' must be between 1 and 1000 characters, got 1001"],
    ['役割', "'description' must be in letters of Western Europe (Latin-1), got 役割"],
    ['a\u0000', "'description' must be in letters of Western Europe (Latin-1), got a\u0000"],
  ])('refuses %p', (description, message) => {
    expect(() => { requireDescription('description', description); }).toThrow(new Error(message));
  });
});

describe('durations', () => {
  test('whole ones become numbers, whatever their unit', () => {
    expect(wholeDays('age', Duration.hours(48))).toBe(2);
    expect(wholeDays('age', undefined)).toBeUndefined();
    expect(wholeHours('age', Duration.days(2))).toBe(48);
    expect(wholeHours('age', undefined)).toBeUndefined();
    expect(wholeMinutes('age', Duration.seconds(120))).toBe(2);
    expect(wholeMinutes('age', undefined)).toBeUndefined();
    expect(wholeSeconds('age', Duration.millis(2000))).toBe(2);
    expect(wholeSeconds('age', Duration.minutes(1.5))).toBe(90);
    expect(wholeSeconds('age', Duration.seconds(0))).toBe(0);
    expect(wholeSeconds('age', undefined)).toBeUndefined();
  });
  test('a part of the unit is an error', () => {
    expect(() => wholeHours('age', Duration.minutes(90))).toThrow(new Error("'age' must be whole hours, got 1 hour 30 minutes"));
    expect(() => wholeMinutes('age', Duration.seconds(90))).toThrow(new Error("'age' must be whole minutes, got 1 minute 30 seconds"));
    expect(() => wholeDays('age', Duration.hours(36))).toThrow(new Error("'age' must be whole days, got 1 day 12 hours"));
    expect(() => wholeSeconds('age', Duration.millis(900_500))).toThrow(new Error("'age' must be whole seconds, got 15 minutes 500 millis"));
    expect(() => wholeSeconds('age', Duration.seconds(0.5))).toThrow(new Error("'age' must be whole seconds, got 500 millis"));
  });
  test('one that only the deployment knows passes in its own unit', () => {
    expect(Token.isUnresolved(wholeSeconds('age', Duration.seconds(NUMBER)))).toBe(true);
    expect(Token.isUnresolved(wholeDays('age', Duration.days(NUMBER)))).toBe(true);
    expect(() => wholeSeconds('age', Duration.minutes(NUMBER))).toThrow(
      new Error("'age' must be a Duration.seconds() where only the deployment knows it, got Duration.minutes()"));
    expect(() => wholeDays('age', Duration.hours(NUMBER))).toThrow(
      new Error("'age' must be a Duration.days() where only the deployment knows it, got Duration.hours()"));
  });
});
