import { App, Duration, Stack, Stage, Token } from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { AccountPasswordPolicy, type AccountPasswordPolicyProps } from '../../src/identity/account-password-policy';
import { SettingRemoval } from '../../src/settings/removal';
import { WhenStronger } from '../../src/settings/when-stronger';
import { nagFindings } from '../private/nag';

const DEFAULTS = {
  MinimumPasswordLength: 14,
  RequireSymbols: true,
  RequireNumbers: true,
  RequireUppercaseCharacters: true,
  RequireLowercaseCharacters: true,
  AllowUsersToChangePassword: true,
  HardExpiry: false,
  MaxPasswordAge: 90,
  PasswordReusePrevention: 24,
};

function synthesize(props?: AccountPasswordPolicyProps) {
  const stack = new Stack(new App(), 'Stack');
  const policy = new AccountPasswordPolicy(stack, 'Policy', props);
  return { stack, policy };
}

function configurationOf(props?: AccountPasswordPolicyProps) {
  const [resource] = Object.values(Template.fromStack(synthesize(props).stack).findResources('Custom::AccountSetting'));
  return resource.Properties.Configuration;
}

function warningsOf(props: AccountPasswordPolicyProps) {
  return Annotations.fromStack(synthesize(props).stack).findWarning('*', Match.anyValue()).map(({ entry }) => entry.data);
}

describe('defaults', () => {
  test('are what CIS and FSBP ask for', () => {
    expect(configurationOf()).toEqual(DEFAULTS);
    expect(warningsOf({})).toEqual([]);
  });

  test('the policy stays at removal, and a stricter one stays', () => {
    Template.fromStack(synthesize().stack).hasResourceProperties('Custom::AccountSetting', {
      Setting: 'iam-password-policy', OnRemoval: 'RETAIN', WhenStronger: 'KEEP',
    });
  });

  test('the function may read, set and remove the password policy', () => {
    Template.fromStack(synthesize().stack).hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: {
        Statement: Match.arrayWith([Match.objectEquals({
          Sid: 'PasswordPolicy',
          Effect: 'Allow',
          Action: ['iam:GetAccountPasswordPolicy', 'iam:UpdateAccountPasswordPolicy', 'iam:DeleteAccountPasswordPolicy'],
          Resource: '*',
        })]),
      },
    });
  });

  test('are clean under cdk-nag', () => {
    expect(nagFindings((stack) => new AccountPasswordPolicy(stack, 'Policy'))).toEqual([]);
  });
});

test('every property arrives', () => {
  expect(configurationOf({
    minimumLength: 20,
    reusePrevention: 10,
    maxPasswordAge: Duration.days(60),
    requireUppercase: false,
    requireLowercase: false,
    requireNumbers: false,
    requireSymbols: false,
    allowUsersToChange: false,
    hardExpiry: true,
  })).toEqual({
    MinimumPasswordLength: 20,
    RequireSymbols: false,
    RequireNumbers: false,
    RequireUppercaseCharacters: false,
    RequireLowercaseCharacters: false,
    AllowUsersToChangePassword: false,
    HardExpiry: true,
    MaxPasswordAge: 60,
    PasswordReusePrevention: 10,
  });
});

test('removal and strictness can be chosen', () => {
  Template.fromStack(synthesize({ onRemoval: SettingRemoval.RESTORE, whenStronger: WhenStronger.OVERRIDE }).stack)
    .hasResourceProperties('Custom::AccountSetting', { OnRemoval: 'RESTORE', WhenStronger: 'OVERRIDE' });
});

test('passwords that do not expire have no age: the API refuses a zero', () => {
  expect(configurationOf({ passwordsExpire: false })).not.toHaveProperty('MaxPasswordAge');
});

test('tokens pass', () => {
  expect(configurationOf({
    minimumLength: Token.asNumber({ Ref: 'Length' }), maxPasswordAge: Duration.days(Token.asNumber({ Ref: 'Age' })),
  })).toMatchObject({ MinimumPasswordLength: { Ref: 'Length' }, MaxPasswordAge: { Ref: 'Age' } });
});

test.each<[AccountPasswordPolicyProps, string]>([
  [{ minimumLength: 6 }, "'minimumLength' must be between 14 and 128, got 6"],
  [{ minimumLength: 13 }, "'minimumLength' must be between 14 and 128, got 13"],
  [{ minimumLength: 129 }, "'minimumLength' must be between 14 and 128, got 129"],
  [{ minimumLength: 14.5 }, "'minimumLength' must be between 14 and 128, got 14.5"],
  [{ reusePrevention: 0 }, "'reusePrevention' must be between 1 and 24, got 0"],
  [{ reusePrevention: 25 }, "'reusePrevention' must be between 1 and 24, got 25"],
  [{ maxPasswordAge: Duration.days(0) }, "'maxPasswordAge' must be between 1 and 1095 days, got 0"],
  [{ maxPasswordAge: Duration.days(1096) }, "'maxPasswordAge' must be between 1 and 1095 days, got 1096"],
  [{ maxPasswordAge: Duration.hours(36) }, "'maxPasswordAge' must be between 1 and 1095 days, got 1.5"],
  [{ passwordsExpire: false, maxPasswordAge: Duration.days(90) }, "'maxPasswordAge' must be absent where 'passwordsExpire' is false"],
  [{ passwordsExpire: false, hardExpiry: true }, "'hardExpiry' must be false where 'passwordsExpire' is false"],
])('refuses %j', (props, message) => {
  const stack = new Stack(new App(), 'Stack');

  expect(() => new AccountPasswordPolicy(stack, 'Policy', props)).toThrow(new Error(message));
  expect(stack.node.tryFindChild('SecuritySettingsProvider')).toBeUndefined();
});

test.each<[AccountPasswordPolicyProps, string, string]>([
  [{ reusePrevention: 23 }, 'belowCis', "'reusePrevention' is 23; CIS AWS Foundations 7.0 2.9 asks for 24"],
  [{ requireSymbols: false }, 'belowFsbp', "'requireSymbols' is false; FSBP IAM.7 asks for four classes of characters and 90 days at most"],
  [{ requireUppercase: false, requireNumbers: false, maxPasswordAge: Duration.days(91) }, 'belowFsbp',
    "'requireUppercase' is false, 'requireNumbers' is false, 'maxPasswordAge' is 91 days, above 90; "
    + 'FSBP IAM.7 asks for four classes of characters and 90 days at most'],
  [{ passwordsExpire: false, allowUsersToChange: false }, 'belowFsbp',
    "'passwordsExpire' is false; FSBP IAM.7 asks for four classes of characters and 90 days at most"],
  [{ allowUsersToChange: false }, 'usersCannotRenew',
    "passwords expire, but 'allowUsersToChange' is false: an administrator has to renew each one"],
])('%j warns: %s', (props, rule, message) => {
  expect(warningsOf(props)).toEqual([`${message} [ack: cdk-security-baseline:AccountPasswordPolicy.${rule}]`]);
});

test('a hard expiry makes it known that an administrator has to renew passwords', () => {
  expect(warningsOf({ allowUsersToChange: false, hardExpiry: true })).toEqual([]);
});

describe('one per account', () => {
  const env = { account: '111122223333', region: 'eu-west-1' };

  test('a second one in the same App is refused, also in another Region', () => {
    const app = new App();
    new AccountPasswordPolicy(new Stack(app, 'First', { env }), 'Policy');
    const second = new Stack(app, 'Second', { env: { ...env, region: 'eu-central-1' } });

    expect(() => new AccountPasswordPolicy(second, 'Policy')).toThrow(
      new Error("an account can have only one AccountPasswordPolicy, and 'First/Policy' is there already: remove 'Second/Policy'"));
  });

  test('other accounts and other stages have their own', () => {
    const app = new App();
    new AccountPasswordPolicy(new Stack(app, 'First', { env }), 'Policy');
    new AccountPasswordPolicy(new Stack(app, 'Other', { env: { ...env, account: '444455556666' } }), 'Policy');
    new AccountPasswordPolicy(new Stack(new Stage(app, 'Stage', { env }), 'Stack'), 'Policy');

    expect(app.node.findAll().filter((construct) => construct instanceof AccountPasswordPolicy)).toHaveLength(3);
  });
});

test('gives the parameters of the AWS Config rule', () => {
  expect(synthesize({ minimumLength: 16, requireSymbols: false }).policy.toConfigRuleParameters()).toEqual({
    requireUppercaseCharacters: true,
    requireLowercaseCharacters: true,
    requireSymbols: false,
    requireNumbers: true,
    minimumPasswordLength: 16,
    passwordReusePrevention: 24,
    maxPasswordAge: 90,
  });
  expect(synthesize({ passwordsExpire: false }).policy.toConfigRuleParameters()).not.toHaveProperty('maxPasswordAge');
});

test.each([undefined, 'eu-west-1', 'us-east-1', 'cn-north-1', 'us-gov-west-1'])('synthesizes in %s', (region) => {
  const stack = new Stack(new App(), 'Stack', region ? { env: { account: '111122223333', region } } : {});
  new AccountPasswordPolicy(stack, 'Policy');

  Template.fromStack(stack).resourceCountIs('Custom::AccountSetting', 1);
});
