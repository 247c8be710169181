import { App, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { AccessAssertions } from '../../src/analysis/access-assertions';
import { AccessExpectation } from '../../src/analysis/access-expectation';
import { AccessModel } from '../../src/analysis/access-model';
import { RequestContext } from '../../src/analysis/request-context';

const app = new App();
const user = new iam.User(new Stack(app, 'S'), 'Alice');
user.addToPolicy(new iam.PolicyStatement({ sid: 'Trails', actions: ['cloudtrail:StopLogging'], resources: ['*'] }));
user.addToPolicy(new iam.PolicyStatement({
  sid: 'Keys', actions: ['kms:ScheduleKeyDeletion'], resources: ['*'], conditions: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } },
}));
const access = AccessAssertions.of(app);
const MFA = RequestContext.unknown().having('aws:MultiFactorAuthPresent', 'true');

test('what holds passes', () => {
  access.may({ principal: 'Alice', actions: ['cloudtrail:StopLogging'] });
  access.mayNot({ principal: 'Alice', actions: ['cloudtrail:DeleteTrail'] });
  access.mayOnlyWith({ principal: user.userArn, actions: ['kms:ScheduleKeyDeletion'] }, MFA);
});

test('a broken mayNot says which statement allows', () => {
  expect(() => { access.mayNot({ principal: 'Alice', actions: ['cloudtrail:StopLogging'] }); }).toThrow(new Error([
    'Expected that S/Alice may not cloudtrail:StopLogging, but:',
    'Allowed: S/Alice may cloudtrail:StopLogging on * (context: any context).',
    "  - Allowed by statement 'Trails' (1) of AliceDefaultPolicy4F88F298 at S/Alice/DefaultPolicy",
  ].join('\n')));
});

test('a broken may says what is missing', () => {
  expect(() => { access.may({ principal: 'Alice', actions: ['cloudtrail:DeleteTrail'] }); }).toThrow(
    /^Expected that S\/Alice may cloudtrail:DeleteTrail, but:\nDenied by everything this app defines: S\/Alice may not cloudtrail:DeleteTrail on \* \(context: any context\)\.\n {2}- Nothing in the identity policies of S\/Alice allows it/);
});

test('a broken mayOnlyWith says in which context', () => {
  expect(() => { access.mayOnlyWith({ principal: 'Alice', actions: ['cloudtrail:StopLogging'] }, MFA); }).toThrow(
    /^Expected that S\/Alice may only with the condition cloudtrail:StopLogging, but:\nAllowed: .* \(context: aws:MultiFactorAuthPresent = false\)\./);
});

test('a reason is part of the message', () => {
  const expectation = AccessExpectation.mayNot({ principal: 'Alice', actions: ['cloudtrail:StopLogging'] }, { reason: 'the trail belongs to security' });
  expect(() => { access.meets(expectation); }).toThrow(/^Expected that S\/Alice may not cloudtrail:StopLogging \(the trail belongs to security\), but:/);
});

test('a model may be given', () => {
  const model = AccessModel.fromApp(app);
  expect(AccessAssertions.forModel(model).model).toBe(model);
});

test.each(['lower', '1A', 'A B', 'A::B', ''])('the id %j is refused', (id) => {
  expect(() => AccessExpectation.may({ principal: 'x', actions: ['s3:*'] }, { id })).toThrow(
    new Error(`'id' must be capital letters, digits, . and -, at most 60, a letter first, got ${id}`));
});
