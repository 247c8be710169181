import { BlockList, isIPv4, isIPv6 } from 'node:net';
import * as fc from 'fast-check';
import { readAddresses } from '../../../src/edge/private/address';

const read = (text: string) => readAddresses('addresses', [text])[0];

/** Another way to the bits of an address: by its text, group by group, without arithmetic. */
function bitsOf(address: string): string {
  const inBits = (value: number, width: number) => value.toString(2).padStart(width, '0');
  if (!address.includes(':')) {
    return address.split('.').map((part) => inBits(Number(part), 8)).join('');
  }
  const withoutIpv4 = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_all, ...parts: string[]) => {
    const [a, b, c, d] = parts.slice(0, 4).map((part) => Number(part).toString(16).padStart(2, '0'));
    return `${a}${b}:${c}${d}`;
  });
  const groups = withoutIpv4.split('::').map((half) => half === '' ? [] : half.split(':'));
  const [head, tail = []] = groups;
  const zeros = Array<string>(8 - head.length - tail.length).fill('0');
  return [...head, ...zeros, ...tail].map((group) => inBits(parseInt(group, 16), 16)).join('');
}

const characters = fc.constantFrom(...Array.from('0123456789abcdefABCDEF.:/% g'));
const nearlyIpv4 = fc.array(fc.oneof(fc.nat(300).map(String), fc.constantFrom('', '00', '01', '1e1', '-1', 'a')), { minLength: 3, maxLength: 5 })
  .map((parts) => parts.join('.'));
const nearlyIpv6 = fc.array(fc.oneof(fc.constantFrom('', '0', '1', 'ffff', 'FFFF', '00000', 'g', '1.2.3.4', 'abcd')), { minLength: 1, maxLength: 10 })
  .map((parts) => parts.join(':'));
const address = fc.oneof(fc.ipV4(), fc.ipV6());

test.each([
  ['192.0.2.7', '192.0.2.7/32'],
  ['192.0.2.0/24', '192.0.2.0/24'],
  ['128.0.0.0/1', '128.0.0.0/1'],
  ['2001:db8::', '2001:0db8:0000:0000:0000:0000:0000:0000/128'],
  ['2001:DB8::/32', '2001:0db8:0000:0000:0000:0000:0000:0000/32'],
  ['::1', '0000:0000:0000:0000:0000:0000:0000:0001/128'],
  ['::ffff:192.0.2.7', '0000:0000:0000:0000:0000:ffff:c000:0207/128'],
])('%s is written as %s', (text, cidr) => {
  expect(read(text)).toEqual({ version: text.includes(':') ? 'IPV6' : 'IPV4', cidr });
});

test('what node takes for an address is one, and nothing else is', () => {
  const anything = fc.oneof(address, nearlyIpv4, nearlyIpv6, fc.array(characters, { maxLength: 20 }).map((parts) => parts.join('')));
  fc.assert(fc.property(anything.filter((text) => !text.includes('/')), (text) => {
    // Node also takes the name of an interface after an IPv6 address.
    const expected = isIPv4(text) ? 'IPV4' : isIPv6(text) && !text.includes('%') ? 'IPV6' : undefined;
    if (expected === undefined) {
      expect(() => read(text)).toThrow(`'addresses' must be IPv4 or IPv6 addresses, alone or with a prefix such as 192.0.2.0/24 or 2001:db8::/32, got ${text}`);
    } else {
      expect(read(text).version).toBe(expected);
    }
  }), { numRuns: 2000 });
});

test('a range holds its bits, and is refused if it begins in the middle', () => {
  fc.assert(fc.property(address, fc.nat(127), (text, any) => {
    const bits = bitsOf(text);
    const prefix = any % bits.length + 1;
    const range = `${text}/${prefix}`;
    if (bits.slice(prefix).includes('1')) {
      expect(() => read(range)).toThrow(/^'addresses' must have nothing after its prefix, such as .*, got /);
    } else {
      const { cidr } = read(range);
      expect(cidr.endsWith(`/${prefix}`)).toBe(true);
      expect(bitsOf(cidr.split('/')[0])).toBe(bits);
    }
  }), { numRuns: 1000 });
});

test('the range that an error proposes is accepted, and holds the address', () => {
  fc.assert(fc.property(fc.ipV4(), fc.integer({ min: 1, max: 31 }), (text, prefix) => {
    let message = `such as ${text}/${prefix}, got`;
    try {
      read(`${text}/${prefix}`);
    } catch (error) {
      ({ message } = error as Error);
    }
    const proposed = /such as (\S+), got/.exec(message)?.[1] ?? '';
    expect(() => read(proposed)).not.toThrow();
    const list = new BlockList();
    list.addSubnet(proposed.split('/')[0], prefix, 'ipv4');
    expect(list.check(text, 'ipv4')).toBe(true);
  }));
});

test('two ways to write an address are the same', () => {
  fc.assert(fc.property(fc.ipV6(), (text) => {
    const { cidr } = read(text);
    expect(read(cidr)).toEqual(read(text));
    expect(() => readAddresses('addresses', [text, cidr])).toThrow(`'addresses' must not repeat an entry, got ${cidr} twice`);
  }));
});

test('everyone is refused, as are prefixes that are no number or too long', () => {
  fc.assert(fc.property(address, (text) => {
    expect(() => read(`${text}/0`)).toThrow(`'addresses' must not be everyone, for which AWS WAF takes no prefix, got ${text}/0`);
    const bits = text.includes(':') ? 128 : 32;
    expect(() => read(`${text}/${bits + 1}`)).toThrow(`'addresses' must have a prefix between 1 and ${bits}, got ${text}/${bits + 1}`);
    for (const wrong of ['', '01', '-1', '+1', '8.0', 'x', '8/8', ' 8', '1e1', '1000']) {
      expect(() => read(`${text}/${wrong}`)).toThrow(/'addresses' must be IPv4 or IPv6 addresses/);
    }
  }));
});

test('10,000 of each kind are the limit', () => {
  const many = (count: number) => Array.from({ length: count }, (_entry, index) => `10.${Math.floor(index / 65536)}.${Math.floor(index / 256) % 256}.${index % 256}`);
  expect(readAddresses('addresses', [...many(10_000), '2001:db8::1'])).toHaveLength(10_001);
  expect(() => readAddresses('addresses', many(10_001))).toThrow("'addresses' must name at most 10000 of IPV4, got 10001");
});
