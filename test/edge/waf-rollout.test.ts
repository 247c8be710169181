import { Token } from 'aws-cdk-lib';
import { WafRollout } from '../../src/edge';

beforeAll(() => jest.useFakeTimers({ now: new Date('2026-06-15T23:30:00Z') }));
afterAll(() => jest.useRealTimers());

test.each(['2026-06-15', '2026-06-16', '2027-01-31', '2028-02-29'])('until %s', (until) => {
  expect(() => WafRollout.count({ reason: 'trial', until })).not.toThrow();
});

test.each<[string, unknown, unknown]>([
  ["'until' must not be over, got 2026-06-14: block now, or extend the trial", 'trial', '2026-06-14'],
  ["'until' must be a date such as 2027-01-31, got 2027-02-29", 'trial', '2027-02-29'],
  ["'until' must be a date such as 2027-01-31, got 2027-1-31", 'trial', '2027-1-31'],
  ["'until' must be a date such as 2027-01-31, got 2027-01-31T00:00:00Z", 'trial', '2027-01-31T00:00:00Z'],
  ["'until' must be a date such as 2027-01-31, got tomorrow", 'trial', 'tomorrow'],
  ["'until' must be text, got undefined", 'trial', undefined],
  ["'until' must be known when the app is synthesized", 'trial', Token.asString({ Ref: 'Until' })],
  ["'reason' must say in 1 to 256 characters why attacks are only counted, got none", ' ', '2027-01-31'],
  ["'reason' must say in 1 to 256 characters why attacks are only counted, got 257 characters", 'x'.repeat(257), '2027-01-31'],
  ["'reason' must be text, got the number 7", 7, '2027-01-31'],
])('%s', (message, reason, until) => {
  expect(() => WafRollout.count({ reason, until } as never)).toThrow(new Error(message));
});
