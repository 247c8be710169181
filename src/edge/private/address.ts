import { isToken } from '../../private/tokens';
import { requireKnownList, requireTexts } from '../../private/validation';

/** An address or a range of addresses, as AWS WAF takes it. */
export interface AddressRange {
  readonly version: 'IPV4' | 'IPV6';
  /** With its prefix. IPv6 has all of its eight groups, so that one range has one form only. */
  readonly cidr: string;
}

const BITS = { IPV4: 32, IPV6: 128 };
/** @see https://docs.aws.amazon.com/waf/latest/developerguide/limits.html */
const MAXIMUM_ADDRESSES = 10_000;

/**
 * Reads addresses and ranges of both kinds.
 *
 * AWS WAF takes every prefix but /0.
 *
 * @see https://docs.aws.amazon.com/waf/latest/APIReference/API_CreateIPSet.html#API_CreateIPSet_RequestParameters
 */
export function readAddresses(prop: string, addresses: string[]): AddressRange[] {
  requireKnownList(prop, addresses);
  requireTexts(prop, addresses);
  if (addresses.length === 0) {
    throw new Error(`'${prop}' must name at least one, got none`);
  }
  const ranges = addresses.map((address) => readAddress(prop, address));
  const known = new Set<string>();
  ranges.forEach(({ cidr }, index) => {
    if (known.has(cidr)) {
      throw new Error(`'${prop}' must not repeat an entry, got ${addresses[index]} twice`);
    }
    known.add(cidr);
  });
  for (const version of ['IPV4', 'IPV6']) {
    const { length } = ranges.filter((range) => range.version === version);
    if (length > MAXIMUM_ADDRESSES) {
      throw new Error(`'${prop}' must name at most ${MAXIMUM_ADDRESSES} of ${version}, got ${length}`);
    }
  }
  return ranges;
}

function readAddress(prop: string, text: string): AddressRange {
  if (isToken(text)) {
    throw new Error(`'${prop}' must be known when the app is synthesized, got an address that is known only at deployment`);
  }
  const [address, ...prefixes] = text.split('/');
  const prefixText = prefixes.at(0);
  const hasForm = prefixes.length < 2 && (prefixText === undefined || /^(0|[1-9]\d{0,2})$/.test(prefixText));
  const version = address.includes(':') ? 'IPV6' : 'IPV4';
  const bits = BITS[version];
  const value = hasForm ? READ[version](address) : undefined;
  if (value === undefined) {
    throw new Error(`'${prop}' must be IPv4 or IPv6 addresses, alone or with a prefix such as 192.0.2.0/24 or 2001:db8::/32, got ${text}`);
  }
  const prefix = Number(prefixText ?? bits);
  if (prefix === 0) {
    throw new Error(`'${prop}' must not be everyone, for which AWS WAF takes no prefix, got ${text}`);
  }
  if (prefix > bits) {
    throw new Error(`'${prop}' must have a prefix between 1 and ${bits}, got ${text}`);
  }
  const size = 2n ** BigInt(bits - prefix);
  const network = value / size * size;
  const cidr = `${WRITE[version](network)}/${prefix}`;
  if (network !== value) {
    throw new Error(`'${prop}' must have nothing after its prefix, such as ${cidr}, got ${text}`);
  }
  return { version, cidr };
}

function readIpv4(text: string): bigint | undefined {
  const parts = text.split('.');
  const right = parts.length === 4 && parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);
  return right ? joined(parts.map(BigInt), 8) : undefined;
}

/** @see https://www.rfc-editor.org/rfc/rfc4291#section-2.2 */
function readIpv6(text: string): bigint | undefined {
  const halves = text.split('::');
  const groups = halves.map((half, index) => readGroups(half, index === halves.length - 1));
  if (halves.length > 2 || groups.includes(undefined)) {
    return undefined;
  }
  const [head = [], tail] = groups;
  const missing = 8 - head.length - (tail?.length ?? 0);
  // `::` stands for one group at least.
  if (tail === undefined ? missing !== 0 : missing < 1) {
    return undefined;
  }
  return joined([...head, ...Array<bigint>(missing).fill(0n), ...tail ?? []], 16);
}

/** Only the last group of all may be an IPv4 address, in place of two. */
function readGroups(text: string, atTheEnd: boolean): bigint[] | undefined {
  if (text === '') {
    return [];
  }
  const parts = text.split(':');
  const last = atTheEnd ? readIpv4(parts[parts.length - 1]) : undefined;
  const hexadecimal = last === undefined ? parts : parts.slice(0, -1);
  if (!hexadecimal.every((part) => /^[0-9a-f]{1,4}$/i.test(part))) {
    return undefined;
  }
  return [...hexadecimal.map((part) => BigInt(`0x${part}`)), ...last === undefined ? [] : [last / 65536n, last % 65536n]];
}

function joined(parts: bigint[], bits: number): bigint {
  return parts.reduce((value, part) => value * 2n ** BigInt(bits) + part, 0n);
}

const READ = { IPV4: readIpv4, IPV6: readIpv6 };

const WRITE = {
  IPV4: (value: bigint) => [24n, 16n, 8n, 0n].map((shift) => String(value / 2n ** shift % 256n)).join('.'),
  IPV6: (value: bigint) => value.toString(16).padStart(32, '0').replace(/.{4}(?=.)/g, '$&:'),
};
