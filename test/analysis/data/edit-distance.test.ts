import * as fc from 'fast-check';
import { closest } from '../../../src/analysis/data/edit-distance';
import { wildcard } from '../../../src/analysis/data/wildcard';

test.each([
  ['abcdef', ['abcdef', 'abcdeg', 'abcd'], ['abcdef', 'abcdeg', 'abcd']],
  ['abcdef', ['bacdef'], ['bacdef']], // neighbours swapped count once
  ['abcdef', ['abxyef'], ['abxyef']],
  ['abcdef', ['axyzef'], []],
  ['abcdef', ['abcdefghi'], []],
  ['abc', ['abd', 'xyz'], ['abd']],
  ['ab', ['ac'], []], // too short to tell
  ['', ['a'], []],
])('%s near %j: %j', (text, candidates, expected) => {
  expect(closest(text, candidates, 3)).toEqual(expected);
});

test('nearest first, ties in their own order, no more than asked for', () => {
  expect(closest('abcdef', ['abcdxx', 'abcdex', 'xbcdef', 'abcdef'], 3)).toEqual(['abcdef', 'abcdex', 'xbcdef']);
  expect(closest('abcdef', ['abcdex', 'xbcdef'], 1)).toEqual(['abcdex']);
});

test('wildcards match as in policies', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '.', '$', '*', '?'), maxLength: 6 });
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', '.', '$'), maxLength: 6 });
  const naive = (pattern: string, text: string): boolean => {
    if (pattern === '') {
      return text === '';
    }
    return pattern.startsWith('*')
      ? naive(pattern.slice(1), text) || (text !== '' && naive(pattern, text.slice(1)))
      : text !== '' && (pattern.startsWith('?') || text.startsWith(pattern[0])) && naive(pattern.slice(1), text.slice(1));
  };
  fc.assert(fc.property(letters, texts, (pattern, text) => {
    expect(wildcard(pattern)(text)).toBe(naive(pattern, text));
  }), { numRuns: 3000 });
});
