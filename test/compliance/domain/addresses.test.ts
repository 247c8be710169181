import { addressesIn, addressRange, isPrivate, type AddressRange } from '../../../src/compliance/domain/addresses';

function ranges(...texts: string[]): AddressRange[] {
  return texts.map((text) => addressRange(text)).filter((range) => range !== undefined);
}

test.each([
  ['198.51.100.7', { family: 4, first: 0xc6336407n, last: 0xc6336407n }],
  ['198.51.100.7/24', { family: 4, first: 0xc6336400n, last: 0xc63364ffn }],
  [' 0.0.0.0/0 ', { family: 4, first: 0n, last: 0xffffffffn }],
  ['::/0', { family: 6, first: 0n, last: 2n ** 128n - 1n }],
  ['::1', { family: 6, first: 1n, last: 1n }],
  ['2001:DB8::/127', { family: 6, first: 0x20010db8n * 2n ** 96n, last: 0x20010db8n * 2n ** 96n + 1n }],
  ['1:2:3:4:5:6:7:8', { family: 6, first: 0x00010002000300040005000600070008n, last: 0x00010002000300040005000600070008n }],
  ['::ffff:1.2.3.4', { family: 6, first: 0xffff01020304n, last: 0xffff01020304n }],
])('%s is a range', (text, range) => {
  expect(addressRange(text)).toEqual(range);
});

test.each(['', 'office', '1.2.3', '1.2.3.256', '1.2.3.4/33', '::/129', '1:2:3', '1::2::3', '1:2:3:4:5:6:7:8:9', '12345::', ':1::'])('%p is none', (text) => {
  expect(addressRange(text)).toBeUndefined();
});

test('what ranges share counts once', () => {
  expect(addressesIn(ranges('10.0.0.0/8', '10.1.0.0/16', '10.0.0.0/8', '11.0.0.0/8'))).toBe(2n ** 25n);
  expect(addressesIn(ranges('8000::/1', '::/1'))).toBe(2n ** 128n);
  expect(addressesIn([])).toBe(0n);
});

test.each([
  ['10.1.2.3', true], ['172.31.0.0/16', true], ['172.16.0.0/11', false], ['8.8.8.8', false],
  ['fd00::/8', true], ['fe80::1', true], ['2001:db8::/32', false], ['::/0', false],
])('%s is private: %p', (text, expected) => {
  expect(ranges(text).map(isPrivate)).toEqual([expected]);
});
