/** Addresses of one family, the first and the last one as numbers. */
export interface AddressRange {
  readonly family: 4 | 6;
  readonly first: bigint;
  readonly last: bigint;
}

const BITS = { 4: 32, 6: 128 };
/** Networks that the Internet does not reach. */
const PRIVATE = [
  '10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', 'fc00::/7', 'fe80::/10', '::1',
].map(addressRange).filter((range) => range !== undefined);

/** An address or CIDR block; bits of the host do not matter. Undefined when it is neither. */
export function addressRange(text: string): AddressRange | undefined {
  const match = /^([0-9a-f.:]+)(?:\/(\d{1,3}))?$/i.exec(text.trim());
  if (match === null) {
    return undefined;
  }
  const family = match[1].includes(':') ? 6 : 4;
  const address = family === 6 ? number6(match[1]) : number4(match[1]);
  const bits = BITS[family];
  const prefix = Number((match[2] as string | undefined) ?? bits);
  if (address === undefined || prefix > bits) {
    return undefined;
  }
  const size = 2n ** BigInt(bits - prefix);
  const first = address / size * size;
  return { family, first, last: first + size - 1n };
}

/** Whether all of it is out of reach of the Internet. */
export function isPrivate({ family, first, last }: AddressRange): boolean {
  return PRIVATE.some((range) => range.family === family && range.first <= first && last <= range.last);
}

/** How many addresses ranges of one family take in together; what two of them share counts once. */
export function addressesIn(ranges: readonly AddressRange[]): bigint {
  let count = 0n;
  let end = -1n;
  for (const { first, last } of [...ranges].sort((a, b) => a.first < b.first ? -1 : 1)) {
    const start = first > end ? first : end + 1n;
    if (last >= start) {
      count += last - start + 1n;
      end = last;
    }
  }
  return count;
}

function number4(text: string): bigint | undefined {
  const parts = text.split('.');
  const isAddress = parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256);
  return isAddress ? numberOf(parts.map(Number), 8) : undefined;
}

function number6(text: string): bigint | undefined {
  // The last two groups may be written as an IPv4 address.
  const tail = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
  const inner = tail === null ? undefined : number4(tail[2]);
  if (tail !== null && inner !== undefined) {
    return number6(`${tail[1]}${(inner / 0x10000n).toString(16)}:${(inner % 0x10000n).toString(16)}`);
  }
  const [head, rest, ...more] = text.split('::').map((side) => side === '' ? [] : side.split(':'));
  const isShort = (rest as string[] | undefined) !== undefined;
  const missing = 8 - head.length - (isShort ? rest.length : 0);
  const groups = [...head, ...Array.from({ length: isShort ? Math.max(missing, 0) : 0 }, () => '0'), ...isShort ? rest : []];
  const isAddress = more.length === 0 && groups.length === 8 && groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group));
  return isAddress ? numberOf(groups.map((group) => parseInt(group, 16)), 16) : undefined;
}

function numberOf(parts: readonly number[], bits: number): bigint {
  return parts.reduce((sum, part) => sum * 2n ** BigInt(bits) + BigInt(part), 0n);
}
