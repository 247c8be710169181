import * as fc from 'fast-check';
import { validateAccessConditions } from '../../src/identity/private/access-condition-statements';

const range = fc.oneof(
  fc.tuple(fc.ipV4(), fc.integer({ min: 1, max: 32 })),
  fc.tuple(fc.ipV6().filter((address) => !address.includes('.')), fc.integer({ min: 1, max: 128 })),
);

test('every range of addresses but the whole Internet is accepted', () => {
  fc.assert(fc.property(range, ([address, bits]) => {
    expect(() => { validateAccessConditions({ allowedIpRanges: [`${address}/${bits}`] }); }).not.toThrow();
  }));
});

test('the whole Internet is refused, however it is written', () => {
  fc.assert(fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), fc.constantFrom('0', '00'), (address, bits) => {
    expect(() => { validateAccessConditions({ allowedIpRanges: [`${address}/${bits}`] }); }).toThrow(/the whole Internet/);
  }));
});

test('a prefix that is too long, or no number, is refused', () => {
  const bits = fc.oneof(fc.integer({ min: 33, max: 999 }).map(String), fc.constantFrom('', '-1', '8.0', 'x', '8/8', '1e1'));
  fc.assert(fc.property(fc.ipV4(), bits, (address, length) => {
    expect(() => { validateAccessConditions({ allowedIpRanges: [`${address}/${length}`] }); }).toThrow(/'allowedIpRanges' must be IPv4 or IPv6 ranges/);
  }));
});

test('the whole Internet in pieces is refused; with a piece missing it is not', () => {
  // An address splits the Internet into the ranges beside each prefix of it, and itself.
  const pieces = (bits: string, family: 4 | 6) => Array.from(bits, (_bit, index) => rangeOf(flipped(bits, index), index + 1, family));
  const address = fc.array(fc.constantFrom('0', '1'), { minLength: 1, maxLength: 20 }).map((bits) => bits.join(''));

  fc.assert(fc.property(address, fc.constantFrom(4 as const, 6 as const), (bits, family) => {
    const others = pieces(bits, family);
    expect(() => { validateAccessConditions({ allowedIpRanges: others }); }).not.toThrow();
    const all = [...others, rangeOf(bits, bits.length, family)];
    expect(() => { validateAccessConditions({ allowedIpRanges: all }); }).toThrow(/'allowedIpRanges' must not be the whole Internet/);
  }));
});

function flipped(bits: string, index: number): string {
  return bits.slice(0, index) + (bits[index] === '0' ? '1' : '0');
}

function rangeOf(bits: string, length: number, family: 4 | 6): string {
  const padded = bits.padEnd(32, '0');
  const part = (from: number, size: number) => Number.parseInt(padded.slice(from, from + size), 2);
  const address = family === 4
    ? [0, 8, 16, 24].map((from) => part(from, 8)).join('.')
    : `${[0, 16].map((from) => part(from, 16).toString(16)).join(':')}::`;
  return `${address}/${length}`;
}
