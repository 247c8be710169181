import { type App, Duration, Stack, Token } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import * as iam from 'aws-cdk-lib/aws-iam';
import { SecurityNotifications } from '../../../src/alerting/security-notifications';
import { BreakGlassRole } from '../../../src/identity/break-glass-role';
import type { PeopleTrust } from '../../../src/identity/private/people-trust';
import { SupportAccessRole } from '../../../src/identity/support-access-role';
import { expectRefused, type Refusal, SECONDS, TEXT, titled, untyped } from '../limits';
import { ENV, newStack, readable } from '../policies';

const notifications = (stack: Stack) =>
  new SecurityNotifications(new Stack(stack.node.root as App, 'Other', { env: ENV }), 'Notifications', { emails: ['security@example.com'] });
const elsewhere = () => [iam.Role.fromRoleArn(newStack(), 'Role', 'arn:aws:iam::111122223333:role/a')];

const MAKERS = {
  SupportAccessRole: (stack: Stack, trust: PeopleTrust) => new SupportAccessRole(stack, 'Role', trust).role,
  BreakGlassRole: (stack: Stack, trust: PeopleTrust) =>
    new BreakGlassRole(stack, 'Role', { notifications: notifications(stack), trustedUserNames: ['alice'], ...trust }).role,
};

const NAMES = "'trustedUserNames' must be names of IAM users (1 to 64 letters, digits and +=,.@_-), got ";
const REFUSED: Refusal<PeopleTrust>[] = [
  [{ trustedUserNames: [] }, "'trustedUserNames' must name at least one, got none"],
  [{ trustedUserNames: ['alice', 'bob', 'alice'] }, "'trustedUserNames' must not repeat an entry, got alice twice"],
  [{ trustedUserNames: [''] }, NAMES],
  [{ trustedUserNames: ['x'.repeat(65)] }, `${NAMES}${'x'.repeat(65)}`],
  [{ trustedUserNames: ['team/alice'] }, `${NAMES}team/alice`],
  [{ trustedUserNames: ['ali*'] }, `${NAMES}ali*`],
  [{ trustedUserNames: ['${aws:username}'] }, `${NAMES}\${aws:username}`],
  [{ trustedUserNames: ['alice', untyped(undefined)] }, "'trustedUserNames' must be text, got undefined"],
  [{ trustedUserNames: [untyped(7)] }, "'trustedUserNames' must be text, got the number 7"],
  [{ trustedRoles: [] }, "'trustedRoles' must name at least one, got none"],
  [{ mfaMaxAge: Duration.seconds(299) }, "'mfaMaxAge' must be between 300 and 43200 seconds, got 299"],
  [{ mfaMaxAge: Duration.seconds(43_201) }, "'mfaMaxAge' must be between 300 and 43200 seconds, got 43201"],
  [{ mfaMaxAge: Duration.seconds(0) }, "'mfaMaxAge' must be between 300 and 43200 seconds, got 0"],
  [{ mfaMaxAge: Duration.millis(300_500) }, "'mfaMaxAge' must be whole seconds, got 5 minutes 500 millis"],
  [{ mfaMaxAge: Duration.minutes(Token.asNumber({ Ref: 'Age' })) },
    "'mfaMaxAge' must be a Duration.seconds() where only the deployment knows it, got Duration.minutes()"],
];

describe.each(Object.entries(MAKERS))('%s', (_, make) => {
  test.each(titled(REFUSED))('$title', ({ props, message }) => {
    expectRefused((stack) => make(stack, props), message);
  });

  test.each<PeopleTrust>([
    { trustedUserNames: ['x'] },
    { trustedUserNames: ['x'.repeat(64), 'A-z_0+=,.@'] },
    { trustedUserNames: [TEXT] },
    { trustedUserNames: ['alice', 'Alice'] },
    { mfaMaxAge: Duration.seconds(300) },
    { mfaMaxAge: Duration.seconds(43_200) },
  ])('takes %j', (trust) => {
    const stack = newStack();
    make(stack, trust);

    expect(() => Template.fromStack(stack)).not.toThrow();
  });

  test('an age that only the deployment knows reaches the template', () => {
    const stack = newStack();
    make(stack, { trustedUserNames: ['alice'], mfaMaxAge: Duration.seconds(Token.asNumber({ Ref: 'Age' })) });
    const [statement] = Object.values<any>(Template.fromStack(stack).findResources('AWS::IAM::Role'))[0].Properties.AssumeRolePolicyDocument.Statement;

    expect(readable(statement.Condition.NumericLessThanEquals)).toEqual({ 'aws:MultiFactorAuthAge': '<Age>' });
  });
});

test('roles alone carry no age; the limits of the age hold all the same', () => {
  expectRefused((stack) => new SupportAccessRole(stack, 'Role', { trustedRoles: elsewhere(), mfaMaxAge: Duration.seconds(1) }),
    "'mfaMaxAge' must be between 300 and 43200 seconds, got 1");
  expect(() => new SupportAccessRole(newStack(), 'Role', { trustedRoles: elsewhere(), mfaMaxAge: SECONDS })).not.toThrow();
});
