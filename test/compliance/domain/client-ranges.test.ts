import { mustKeepStrangersOut, openEntries } from '../../../src/compliance/domain/client-ranges';
import { Estate } from '../../../src/compliance/model/estate';
import type { ResourceProperty } from '../../../src/compliance/model/resource';
import { TemplateSet } from '../../../src/template/template-set';

function clients(...ClientList: unknown[]): ResourceProperty[] {
  const set = TemplateSet.fromDocument({ Resources: { Share: { Type: 'AWS::StorageGateway::NFSFileShare', Properties: { ClientList } } } });
  const [share] = new Estate(set, set._stacks.flatMap(({ resources }) => resources)).resources;
  return share.at('ClientList').items();
}

function open(...list: string[]): (string | undefined)[] {
  return openEntries(clients(...list)).map((entry) => entry.text());
}

test.each([
  ['everybody', ['0.0.0.0/0']],
  ['two halves', ['0.0.0.0/1', '128.0.0.0/1']],
  ['everybody, with bits of the host', ['203.0.113.9/0']],
  ['sixteen parts of a /8', Array.from({ length: 16 }, (_, index) => `44.${String(index * 16)}.0.0/12`)],
  ['a range around a private one', ['10.0.0.0/7']],
  ['all of IPv6', ['::/0']],
  ['two halves of IPv6', ['::/1', '8000::/1']],
  ['all that is given out of IPv6, in many parts', Array.from({ length: 32 }, (_, index) => `${(0x2000 + index * 0x100).toString(16)}::/8`)],
  ['many providers of IPv6', Array.from({ length: 8 }, (_, index) => `2a0${String(index)}::/32`)],
])('open: %s', (_name, entries) => {
  expect(open(...entries)).toEqual(entries);
});

test.each([
  ['an office', ['198.51.100.0/24']],
  ['one address', ['198.51.100.7']],
  ['private networks', ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16']],
  ['the same range many times', Array.from({ length: 40 }, () => '44.0.0.0/12')],
  ['an IPv6 site', ['2001:db8:1::/48']],
  ['private networks of IPv6', ['fd00::/8', 'fe80::/10']],
  ['one provider of IPv6', ['2001:db8::/32']],
  ['no address at all', ['office', '1.2.3']],
])('closed: %s', (_name, entries) => {
  expect(open(...entries)).toEqual([]);
});

test('private entries in an open list need no change', () => {
  expect(open('10.0.0.0/8', '0.0.0.0/0')).toEqual(['0.0.0.0/0']);
});

test('an entry that only the deployment knows hides no other', () => {
  const outcomes = mustKeepStrangersOut(clients({ 'Fn::ImportValue': 'office' }, '0.0.0.0/0', '10.0.0.0/8'), 'strangers may mount the share');
  expect(outcomes.map(({ status, property, message }) => [status, property.path, message])).toEqual([
    ['fail', 'Properties.ClientList.1', 'strangers may mount the share (0.0.0.0/0)'],
    ['unknown', 'Properties.ClientList.0', expect.stringContaining('is not known')],
  ]);
});
