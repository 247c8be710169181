import { isIP, isIPv4 } from 'node:net';
import { Token } from 'aws-cdk-lib';
import { requireKnownList, requireText } from './validation';

/** First and last address of a range, as numbers. */
interface Interval {
  readonly first: bigint;
  readonly last: bigint;
}

/** Refuses what is no range of addresses, and ranges that together are the whole Internet. */
export function validateIpRanges(prop: string, ranges: string[]): void {
  requireKnownList(prop, ranges);
  const known = ranges.filter((range) => !Token.isUnresolved(range));
  known.forEach((range) => {
    requireText(prop, range);
    validateIpRange(prop, range);
  });

  const v4 = known.filter((range) => isIPv4(addressOf(range)));
  const v6 = known.filter((range) => !v4.includes(range));
  for (const [family, bits] of [[v4, 32], [v6, 128]] as const) {
    if (coversEverything(family.map((range) => intervalOf(range, bits)), bits)) {
      throw new Error(`'${prop}' must not be the whole Internet, got ${family.join(', ')}`);
    }
  }
}

function validateIpRange(prop: string, range: string): void {
  const [address, length = '', ...rest] = range.split('/');
  const bits = isIPv4(address) ? 32 : 128;
  if (rest.length > 0 || isIP(address) === 0 || !/^\d{1,3}$/.test(length) || Number(length) > bits) {
    throw new Error(`'${prop}' must be IPv4 or IPv6 ranges such as 203.0.113.0/24, got ${range}`);
  }
}

function addressOf(range: string): string {
  return range.split('/')[0];
}

function intervalOf(range: string, bits: number): Interval {
  const [address, length] = range.split('/');
  const size = 2n ** BigInt(bits - Number(length));
  const first = numberOf(address) / size * size;
  return { first, last: first + size - 1n };
}

function coversEverything(intervals: Interval[], bits: number): boolean {
  let next = 0n;
  for (const { first, last } of [...intervals].sort((one, other) => (one.first < other.first ? -1 : 1))) {
    if (first > next) {
      return false;
    }
    next = last + 1n > next ? last + 1n : next;
  }
  return next === 2n ** BigInt(bits);
}

function numberOf(address: string): bigint {
  if (isIPv4(address)) {
    return address.split('.').reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  }
  // The last two groups of an IPv6 address may be written as an IPv4 address.
  const plain = address.replace(/[\d.]+\.\d+$/, (tail) => {
    const value = numberOf(tail);
    return `${(value / 65536n).toString(16)}:${(value % 65536n).toString(16)}`;
  });
  const [head, tail = []] = plain.split('::').map((half) => half.split(':').filter((group) => group !== ''));
  const groups = [...head, ...Array<string>(8 - head.length - tail.length).fill('0'), ...tail];
  return groups.reduce((sum, group) => sum * 65536n + BigInt(`0x${group}`), 0n);
}
