import { App, CfnParameter, Duration, Stack, Stage } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { CertificateExpiryEvents, type CertificateExpiryEventsProps } from '../../src/account/certificate-expiry-events';
import { SingletonMode } from '../../src/settings/singleton-mode';
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

test.each<[CertificateExpiryEventsProps, string]>([
  [{ beforeExpiry: Duration.days(0) }, "'beforeExpiry' must be between 1 and 45 days, got 0"],
  [{ beforeExpiry: Duration.days(46) }, "'beforeExpiry' must be between 1 and 45 days, got 46"],
  [{ beforeExpiry: Duration.hours(36) }, "'beforeExpiry' must be whole days, got 1 day 12 hours"],
  [{ mode: SingletonMode.LEAVE, beforeExpiry: Duration.days(45) }, "'beforeExpiry' must be left out when 'mode' is LEAVE"],
  [{ mode: SingletonMode.ADOPT }, "'mode' must be one of CREATE, LEAVE, got ADOPT"],
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

const everything = (stack: Stack) => { new CertificateExpiryEvents(stack, 'Events'); };

test('cdk-nag has nothing against it', () => {
  expect(nagFindings(everything)).toEqual([]);
});

test('the default pack of the gate has nothing against it', () => {
  expect(violatedRules(everything)).toEqual([]);
});
