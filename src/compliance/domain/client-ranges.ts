import type { ResourceProperty } from '../model/resource';
import { COMPLIANT, fail, judgeEach, type Outcome } from '../model/rule';

/** As many public addresses as a /8 has: no company has more, so whoever allows more allows strangers. */
const MANY = 2 ** 24;
const PRIVATE: readonly Range[] = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16'].map((text) => range4(text))
  .filter((range) => range !== undefined);

interface Range {
  readonly first: number;
  readonly last: number;
}

/** Addresses and CIDR blocks must not take in strangers. What only the deployment knows hides no other entry. */
export function mustKeepStrangersOut(list: readonly ResourceProperty[], message: string): readonly Outcome[] {
  const unknown = judgeEach(list, (entry) => {
    entry.text();
    return COMPLIANT;
  });
  const known = list.filter(({ isKnown }) => isKnown);
  return [...openEntries(known).flatMap((entry) => fail(entry, `${message} (${entry.text() ?? ''})`)), ...unknown];
}

/** Of addresses and CIDR blocks those that are public, when all of them together take in strangers: two halves of the Internet are all of it. */
export function openEntries(list: readonly ResourceProperty[]): ResourceProperty[] {
  const entries = list.map((property) => ({ property, text: (property.text() ?? '').trim() }));
  const sixes = entries.filter(({ text }) => text.includes(':') && (prefixOf(text) ?? 128) < 32);
  const fours = entries.flatMap(({ property, text }) => {
    const range = range4(text);
    return range === undefined || isPrivate(range) ? [] : [{ property, range }];
  });
  const isOpen = addressesIn(fours.map(({ range }) => range)) >= MANY;
  return [...sixes, ...isOpen ? fours : []].map(({ property }) => property);
}

function prefixOf(text: string): number | undefined {
  const prefix = /\/(\d{1,3})$/.exec(text)?.[1];
  return prefix === undefined ? undefined : Number(prefix);
}

function range4(text: string): Range | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?:\/\d{1,2})?$/.exec(text);
  if (match === null) {
    return undefined;
  }
  const address = match.slice(1, 5).reduce((sum, part) => sum * 256 + Number(part), 0);
  const size = 2 ** (32 - Math.min(prefixOf(text) ?? 32, 32));
  const first = Math.floor(address / size) * size;
  return { first, last: first + size - 1 };
}

function isPrivate({ first, last }: Range): boolean {
  return PRIVATE.some((range) => range.first <= first && last <= range.last);
}

/** How many addresses the ranges take in together; what two of them share counts once. */
function addressesIn(ranges: readonly Range[]): number {
  let count = 0;
  let end = -1;
  for (const { first, last } of [...ranges].sort((a, b) => a.first - b.first)) {
    count += Math.max(0, last - Math.max(first, end + 1) + 1);
    end = Math.max(end, last);
  }
  return count;
}
