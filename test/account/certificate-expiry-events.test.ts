import { App, CfnParameter, Duration, Stack, Stage } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { CertificateExpiryEvents, type CertificateExpiryEventsProps } from '../../src/account/certificate-expiry-events';
import { SettingRemoval } from '../../src/settings/removal';
import { SingletonMode } from '../../src/settings/singleton-mode';
import { WhenStronger } from '../../src/settings/when-stronger';
import { agnosticStack, REGIONS, stackIn, violatedRules, warningsOf } from '../data/support/certificates';
import { nagFindings } from '../private/nag';

function synthesize(props?: CertificateExpiryEventsProps, stack = stackIn()) {
  const events = new CertificateExpiryEvents(stack, 'Events', props);
  return { events, stack, template: Template.fromStack(stack) };
}

test('ACM tells 45 days before, also when the stack is gone', () => {
  const { stack, template } = synthesize();
  template.hasResource('AWS::CertificateManager::Account', {
    Properties: Match.objectEquals({ ExpiryEventsConfiguration: { DaysBeforeExpiry: 45 } }),
    DeletionPolicy: 'RetainExceptOnCreate',
    UpdateReplacePolicy: 'Retain',
  });
  expect(warningsOf(stack)).toEqual([]);
});

test('later warns', () => {
  const { stack, template } = synthesize({ beforeExpiry: Duration.days(44) });
  template.hasResourceProperties('AWS::CertificateManager::Account', { ExpiryEventsConfiguration: { DaysBeforeExpiry: 44 } });
  expect(warningsOf(stack)).toEqual(["'beforeExpiry' is 44 days: ACM tells that a certificate runs out later than the 45 days that an account begins with. "
    + '[ack: cdk-security-baseline:CertificateExpiryEvents.late]']);
});

test('LEAVE makes nothing', () => {
  const { events, template } = synthesize({ mode: SingletonMode.LEAVE });
  expect(template.toJSON()).not.toHaveProperty('Resources');
  expect(events.configuration).toBeUndefined();
});

describe('ADOPT', () => {
  test('is applied at deployment, and nothing is created by CloudFormation', () => {
    const { events, template } = synthesize({ mode: SingletonMode.ADOPT });
    template.resourceCountIs('AWS::CertificateManager::Account', 0);
    template.hasResourceProperties('Custom::AccountSetting', {
      Setting: 'acm-expiry-events', Configuration: { DaysBeforeExpiry: 45 }, OnRemoval: 'RETAIN', WhenStronger: 'KEEP',
    });
    expect(events.configuration).toBeUndefined();
    expect(events.setting).toBeDefined();
  });

  test('passes on what is asked for', () => {
    synthesize({
      mode: SingletonMode.ADOPT, beforeExpiry: Duration.days(30), onRemoval: SettingRemoval.RESTORE, whenStronger: WhenStronger.OVERRIDE,
    }).template.hasResourceProperties('Custom::AccountSetting', {
      Configuration: { DaysBeforeExpiry: 30 }, OnRemoval: 'RESTORE', WhenStronger: 'OVERRIDE',
    });
  });

  test('the function may read and write the setting of this Region', () => {
    const [policy] = Object.values(synthesize({ mode: SingletonMode.ADOPT }).template.findResources('AWS::IAM::Policy'));
    expect(policy.Properties.PolicyDocument.Statement).toContainEqual({
      Sid: 'ExpiryEvents',
      Effect: 'Allow',
      Action: ['acm:GetAccountConfiguration', 'acm:PutAccountConfiguration'],
      Resource: '*',
      Condition: { StringEquals: { 'aws:RequestedRegion': { Ref: 'AWS::Region' } } },
    });
  });
});

test.each<[CertificateExpiryEventsProps, string]>([
  [{ beforeExpiry: Duration.days(0) }, "'beforeExpiry' must be between 1 and 45 days, got 0"],
  [{ beforeExpiry: Duration.days(46) }, "'beforeExpiry' must be between 1 and 45 days, got 46"],
  [{ beforeExpiry: Duration.hours(36) }, "'beforeExpiry' must be whole days, got 1 day 12 hours"],
  [{ mode: SingletonMode.LEAVE, beforeExpiry: Duration.days(45) }, "'beforeExpiry' must be left out when 'mode' is LEAVE"],
  [{ mode: SingletonMode.LEAVE, onRemoval: SettingRemoval.RESTORE }, "'onRemoval' must be left out when 'mode' is LEAVE"],
  [{ mode: SingletonMode.LEAVE, whenStronger: WhenStronger.KEEP }, "'whenStronger' must be left out when 'mode' is LEAVE"],
  [{ onRemoval: SettingRemoval.RETAIN }, "'onRemoval' must be left out when 'mode' is CREATE"],
  [{ whenStronger: WhenStronger.KEEP }, "'whenStronger' must be left out when 'mode' is CREATE"],
  [{ mode: 'TAKE' as never }, "'mode' must be one of CREATE, ADOPT, LEAVE, got TAKE"],
  [{ mode: SingletonMode.ADOPT, onRemoval: 'KEEP' as never }, "'onRemoval' must be one of RETAIN, RESTORE, REMOVE, got KEEP"],
  [{ mode: SingletonMode.ADOPT, whenStronger: 'WIN' as never }, "'whenStronger' must be one of KEEP, OVERRIDE, got WIN"],
  [{ mode: SingletonMode.ADOPT, beforeExpiry: Duration.days(46) }, "'beforeExpiry' must be between 1 and 45 days, got 46"],
])('%j is refused', (props, message) => {
  expect(() => synthesize(props)).toThrow(new Error(message));
});

test.each([1, 45])('%d days are taken', (days) => {
  expect(() => synthesize({ beforeExpiry: Duration.days(days) })).not.toThrow();
});

test('the days may be known only at deployment', () => {
  const stack = agnosticStack();
  const { template } = synthesize({ beforeExpiry: Duration.days(new CfnParameter(stack, 'Days', { type: 'Number' }).valueAsNumber) }, stack);
  template.hasResourceProperties('AWS::CertificateManager::Account', { ExpiryEventsConfiguration: { DaysBeforeExpiry: { Ref: 'Days' } } });
  expect(warningsOf(stack)).toEqual([]);
});

describe('a second one', () => {
  test('for the same account and Region is refused', () => {
    const app = new App();
    synthesize({}, new Stack(app, 'One', { env: { account: '111122223333', region: 'eu-west-1' } }));
    expect(() => synthesize({}, new Stack(app, 'Two', { env: { account: '111122223333', region: 'eu-west-1' } })))
      .toThrow(new Error("a Region of an account can have only one CertificateExpiryEvents, and 'One/Events' is there already: remove 'Two/Events'"));
  });

  test.each([['111122223333', 'us-east-1'], ['444455556666', 'eu-west-1']])('in %s, %s is taken', (account, region) => {
    const app = new App();
    new CertificateExpiryEvents(new Stack(app, 'One', { env: { account: '111122223333', region: 'eu-west-1' } }), 'Events');
    expect(() => new CertificateExpiryEvents(new Stack(app, 'Two', { env: { account, region } }), 'Events')).not.toThrow();
  });

  test('in another stage is taken', () => {
    const app = new App();
    ['One', 'Two'].forEach((id) => {
      expect(() => new CertificateExpiryEvents(new Stack(new Stage(app, id), 'Stack'), 'Events')).not.toThrow();
    });
  });
});

test.each(REGIONS)('in %s it synthesizes', (region) => {
  synthesize({}, region === undefined ? agnosticStack() : stackIn(region)).template.resourceCountIs('AWS::CertificateManager::Account', 1);
});

describe.each(Object.values(SingletonMode))('%s', (mode) => {
  const everything = (stack: Stack) => { new CertificateExpiryEvents(stack, 'Events', { mode }); };

  test('cdk-nag has nothing against it', () => {
    expect(nagFindings(everything)).toEqual([]);
  });

  test('the default pack of the gate has nothing against it', () => {
    expect(violatedRules(everything)).toEqual([]);
  });
});
