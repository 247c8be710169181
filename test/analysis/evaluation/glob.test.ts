import * as fc from 'fast-check';
import { relate, type Relation } from '../../../src/analysis/evaluation/glob';
import { opaque, type Alphabet } from '../../../src/template/model/opaque';

const P = (identity: string, alphabet: Alphabet = 'any'): string => opaque(identity, 'a parameter: of the stack/x', alphabet);

test.each<[string, string, Relation]>([
  ['abc', 'abc', 'inside'],
  ['abc', 'abd', 'apart'],
  ['', '', 'inside'],
  ['', '*', 'inside'],
  ['', '?', 'apart'],
  ['abc', '*', 'inside'],
  ['abc', 'a*', 'inside'],
  ['abc', 'a?c', 'inside'],
  ['abc', 'a?', 'apart'],
  ['abc', '*c*', 'inside'],
  ['abc', '?*?*?', 'inside'],
  ['abc', '?*?*?*?', 'apart'],
  ['*', '*', 'inside'],
  ['*', '?*', 'overlaps'],
  ['?*', '*?', 'inside'],
  ['*?', '?*', 'inside'],
  ['a*', 'a?*', 'overlaps'],
  ['a*b', '*', 'inside'],
  ['a*b', 'a*', 'inside'],
  ['a*b', '*c', 'apart'],
  ['a*b', 'a*c*', 'overlaps'],
  ['*', 'abc', 'overlaps'],
  ['a?', 'aa', 'overlaps'],
  ['a?c', 'a*c', 'inside'],
  ['a*c', 'a?c', 'overlaps'],
  ['ab*', 'a', 'apart'],
  ['arn:aws:s3:::bucket/*', 'arn:aws:s3:::bucket', 'apart'],
  ['arn:aws:s3:::bucket/*', 'arn:aws:s3:::bucket*', 'inside'],
  ['arn:aws:iam::1:user/x', 'arn:aws:iam::*:user/*', 'inside'],
  ['arn:aws:s3:::a:b:c', 'arn:*:c', 'inside'],
])('%s in %s: %s', (question, pattern, relation) => {
  expect(relate(question, pattern)).toBe(relation);
});

test.each<[string, string, string, Relation]>([
  ['the same symbol', P('x'), P('x'), 'inside'],
  ['another symbol', P('x'), P('y'), 'overlaps'],
  ['a symbol and a text', P('x'), 'abc', 'overlaps'],
  ['a text and a symbol', 'abc', P('x'), 'overlaps'],
  ['a symbol under a star', `a-${P('x')}`, 'a-*', 'inside'],
  ['a symbol beside a star', `b-${P('x')}`, 'a-*', 'apart'],
  ['one symbol, two endings', `${P('x')}/a`, `${P('x')}/b`, 'apart'],
  ['two symbols, two endings', `${P('x')}/a`, `${P('y')}/b`, 'apart'],
  ['a word against a path', P('x', 'word'), 'a/b', 'apart'],
  ['a segment against a path', P('x', 'segment'), 'a/b', 'apart'],
  ['a segment against a name', P('x', 'segment'), 'a.b', 'overlaps'],
  ['a word against a dot', P('x', 'word'), 'a.b', 'apart'],
  ['a word is not empty', `a${P('x', 'word')}`, 'a', 'apart'],
  ['anything may be empty', `a${P('x')}`, 'a', 'overlaps'],
  ['a word under a question mark and a star', P('x', 'word'), '?*', 'inside'],
  ['anything under a question mark and a star', P('x'), '?*', 'overlaps'],
  ['a star over a symbol in the pattern', '*', P('x'), 'overlaps'],
  ['a path before a symbol', `user/path/${P('x', 'segment')}`, `user/*/${P('x', 'segment')}`, 'inside'],
  ['no path before a symbol', `user/${P('x', 'segment')}`, `user/*/${P('x', 'segment')}`, 'apart'],
  ['a generated name', `stack-Queue-${P('q', 'word')}`, 'stack-*', 'inside'],
  ['a generated name and a copy of it', `stack-Queue-${P('q', 'word')}`, 'stack-Queue-1X2Y3Z', 'overlaps'],
  ['two generated names', `stack-Queue-${P('q', 'word')}`, `stack-Dead-${P('d', 'word')}`, 'apart'],
])('%s', (_, question, pattern, relation) => {
  expect(relate(question, pattern)).toBe(relation);
});

test('case counts, unless it is not to', () => {
  expect(relate('s3:getobject', 's3:Get*')).toBe('apart');
  expect(relate('s3:getobject', 's3:Get*', { ignoreCase: true })).toBe('inside');
});

test('a pattern that makes simple matchers slow takes no time', () => {
  const start = Date.now();
  expect(relate('a'.repeat(200), `${'*a'.repeat(60)}b`)).toBe('apart');
  expect(relate(`${'a*'.repeat(30)}c`, `${'*a'.repeat(30)}*b`)).toBe('apart');
  expect(relate('*?*?*?*?*?*a*', '*a*?*?*?*?*?*?*')).not.toBe('inside');
  expect(Date.now() - start).toBeLessThan(1_000);
});

// ---- against brute force: all words of up to five letters of a small alphabet ----

const LETTERS = ['a', 'b', '/'];
const WORDS: string[] = [''];
for (let length = 1, from = 0; length <= 5; length++) {
  const end = WORDS.length;
  for (; from < end; from++) {
    LETTERS.forEach((letter) => WORDS.push(WORDS[from] + letter));
  }
}
const RUNS = Number(process.env.RUNS ?? 1_000);

function expression(pattern: string): RegExp {
  return new RegExp(`^${pattern.replace(/\*/g, '[^]*').replace(/\?/g, '[^]')}$`);
}

const glob = fc.array(fc.constantFrom('a', 'b', '/', '*', '?'), { maxLength: 5 }).map((letters) => letters.join(''));

test('is what brute force says', () => {
  let needless = 0;
  fc.assert(fc.property(glob, glob, (question, pattern) => {
    const asked = WORDS.filter((word) => expression(question).test(word));
    const matching = asked.filter((word) => expression(pattern).test(word)).length;
    const relation = relate(question, pattern);
    if (relation === 'inside') {
      expect(matching).toBe(asked.length);
    } else if (relation === 'apart') {
      expect(matching).toBe(0);
    } else if (asked.length > 0 && (matching === 0 || matching === asked.length)) {
      // Longer words than these may make the difference.
      needless++;
    }
  }), { numRuns: RUNS });
  expect(needless).toBeLessThan(RUNS / 20);
});

test('is never wrong about symbols, whatever they stand for', () => {
  const symbols: Record<string, [Alphabet, string[]]> = {
    X: ['any', ['', 'a', '/', 'ab', 'a/b', 'bb']],
    Y: ['segment', ['a', 'b', 'ab', 'ba']],
  };
  const text = fc.array(fc.constantFrom('a', 'b', '/', '*', '?', 'X', 'Y'), { maxLength: 5 }).map((letters) => letters.join(''));
  const withSymbols = (letters: string): string => letters.replace(/[XY]/g, (name) => P(name, symbols[name][0]));
  fc.assert(fc.property(text, text, fc.constantFrom(...symbols.X[1]), fc.constantFrom(...symbols.Y[1]), (question, pattern, x, y) => {
    const relation = relate(withSymbols(question), withSymbols(pattern));
    const put = (letters: string): RegExp => expression(letters.replaceAll('X', x).replaceAll('Y', y));
    const asked = WORDS.filter((word) => put(question).test(word));
    const matching = asked.filter((word) => put(pattern).test(word)).length;
    if (relation !== 'overlaps') {
      expect(matching).toBe(relation === 'inside' ? asked.length : 0);
    }
  }), { numRuns: RUNS });
});
