import { isIPv4, isIPv6 } from 'node:net';
import type { Relation } from './glob';

interface Range { readonly first: bigint; readonly last: bigint; readonly family: 4 | 6 }

/** How an address, or a range of addresses, lies in a range. What is no address may lie anywhere. */
export function relateAddress(address: string, range: string): Relation {
  const inner = rangeOf(address);
  const outer = rangeOf(range);
  if (!inner || !outer) {
    return 'overlaps';
  }
  if (inner.family !== outer.family || inner.last < outer.first || inner.first > outer.last) {
    return 'apart';
  }
  return inner.first >= outer.first && inner.last <= outer.last ? 'inside' : 'overlaps';
}

function rangeOf(text: string): Range | undefined {
  const parts = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text.trim());
  const address = parts?.[1] ?? '';
  const family = isIPv4(address) ? 4 : isIPv6(address) ? 6 : undefined;
  if (family === undefined) {
    return undefined;
  }
  const bits = family === 4 ? 32 : 128;
  const prefix = Number(parts?.at(2) ?? bits);
  if (prefix > bits) {
    return undefined;
  }
  const value = family === 4 ? ofIpv4(address) : ofIpv6(address);
  const size = 2n ** BigInt(bits - prefix);
  const first = value - value % size;
  return { first, last: first + size - 1n, family };
}

function ofIpv4(text: string): bigint {
  return text.split('.').reduce((sum, part) => sum * 256n + BigInt(part), 0n);
}

function ofIpv6(text: string): bigint {
  const plain = text.replace(/%.*$/, '').replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, a: string, b: string, c: string, d: string) =>
    `${(Number(a) * 256 + Number(b)).toString(16)}:${(Number(c) * 256 + Number(d)).toString(16)}`);
  const [left, right] = plain.split('::').map((half) => half === '' ? [] : half.split(':'));
  const groups = (right as string[] | undefined) === undefined ? left : [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right];
  return groups.reduce((sum, group) => sum * 65536n + BigInt(`0x${group}`), 0n);
}
