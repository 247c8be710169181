import { matchesEvent, type LogEvent } from '../../../src/compliance/domain/filter-patterns';
import { opaque } from '../../../src/template/model/opaque';

const EVENT: LogEvent = { eventName: 'StopLogging', eventSource: 'cloudtrail.amazonaws.com', userIdentity: { type: 'Root', arn: 'arn:aws:iam::1:root' } };

test.each([
  ['', true],
  ['{ $.eventName = StopLogging }', true],
  ['{$.eventName="StopLogging"}', true],
  ['{ $.eventName = "Stop*" }', true],
  ['{ $.eventName = "*ging" }', true],
  ['{ $.eventName = "Stop.ogging" }', false],
  ['{ $.eventName = %^Stop% }', true],
  ['{ $.eventName = %(% }', false],
  ['{ $.eventName != "StartLogging" }', true],
  ['{ $.errorCode != "AccessDenied" }', true],
  ['{ $.errorCode = "*" }', false],
  ['{ $.errorCode NOT EXISTS }', true],
  ['{ $.eventName NOT EXISTS }', false],
  ['{ $.userIdentity["type"] = "Root" }', true],
  ["{ $['userIdentity'].type = Root }", true],
  ['{ $.userIdentity = Root }', false],
  ['{ $.eventName IS TRUE }', false],
  ['{ $.eventName = A || $.eventName = StopLogging && $.userIdentity.type = Root }', true],
  ['{ ($.eventName = A || $.eventName = StopLogging) && $.userIdentity.type = IAMUser }', false],
  ['{ $.eventName > 3 }', false],
  ['{ ($.eventName = StopLogging }', false],
  ['{ $.eventName = StopLogging ) }', false],
  ['{ $.eventName = "Stop }', false],
  ['{ }', false],
  ['StopLogging', true],
  ['StopLogging Root', true],
  ['StopLogging IAMUser', false],
  ['?IAMUser ?Root', true],
  ['StopLogging -Root', false],
  ['"arn:aws:iam::1:root"', true],
  ['[a, b, c]', false],
])('%s', (pattern, expected) => {
  expect(matchesEvent(pattern, EVENT, false)).toBe(expected);
});

test('a value that nobody knows may match, unless the field is not there', () => {
  const value = opaque('role', 'an import');
  const matches = (pattern: string) => [false, true].map((ifUnknown) => matchesEvent(pattern, EVENT, ifUnknown));
  expect(matches(`{ $.userIdentity.arn = "${value}" }`)).toEqual([false, true]);
  expect(matches(`{ $.userIdentity.arn != "${value}" }`)).toEqual([false, true]);
  expect(matches(`{ $.userIdentity.name = "${value}" }`)).toEqual([false, false]);
  expect(matches(`{ $.userIdentity.name != "${value}" }`)).toEqual([true, true]);
});
