import { App } from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as s3 from 'aws-cdk-lib/aws-s3';
import RECOMMENDED_FLAGS from 'aws-cdk-lib/recommended-feature-flags.json';
import LOGICAL_IDS from './logical-ids.json';
import { SecurityBaselineStack, type SecurityBaselineStackProps } from '../../src/baseline/security-baseline-stack';
import { ThreatDetectionPreset } from '../../src/detection/threat-detection-features';
import { SingletonMode } from '../../src/settings/singleton-mode';
import { nagFindings } from '../private/nag';

/** Somebody is notified, so that nothing is left to warn of. */
const NOTIFIED: SecurityBaselineStackProps = { notifications: { emails: ['security@example.com'] } };

function synthesize(props: SecurityBaselineStackProps = NOTIFIED) {
  const stack = new SecurityBaselineStack(new App({ analyticsReporting: false }), 'SecurityBaseline', props);
  return { stack, template: Template.fromStack(stack) };
}

test('logical ids are a contract: a changed one replaces a resource in the accounts of all users', () => {
  const resources = synthesize({}).template.toJSON().Resources as Record<string, { Type: string }>;
  expect(Object.fromEntries(Object.entries(resources).map(([id, { Type: type }]) => [id, type]))).toEqual(LOGICAL_IDS);
});

test('the stack is protected against deletion unless that is switched off', () => {
  expect(synthesize().stack.terminationProtection).toBe(true);
  expect(synthesize({ terminationProtection: false }).stack.terminationProtection).toBe(false);
});

test('alarms and findings go to the topic of the stack', () => {
  const { stack, template } = synthesize();
  const topic = stack.resolve(stack.global.notifications.topic.topicArn);
  const alarms = Object.values(template.findResources('AWS::CloudWatch::Alarm'));
  expect(alarms).toHaveLength(2);
  for (const alarm of alarms) {
    expect(alarm.Properties.AlarmActions).toEqual([topic]);
  }
  template.hasResourceProperties('AWS::Events::Rule', {
    EventPattern: { source: ['aws.guardduty'] },
    Targets: [Match.objectLike({ Arn: topic })],
  });
});

test('the detector is adopted, so that an account which has one can be deployed to', () => {
  const { template } = synthesize();
  template.resourceCountIs('AWS::GuardDuty::Detector', 0);
  template.hasResourceProperties('Custom::AccountSetting', { Setting: 'guardduty-detector' });
});

test('props reach their constructs', () => {
  const { template } = synthesize({
    passwordPolicy: { minimumLength: 20 },
    notifications: { emails: ['a@example.com'] },
    threatDetection: { mode: SingletonMode.CREATE, preset: ThreatDetectionPreset.FULL },
  });
  template.hasResourceProperties('Custom::AccountSetting', { Setting: 'iam-password-policy', Configuration: Match.objectLike({ MinimumPasswordLength: 20 }) });
  template.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: 'a@example.com' });
  template.resourceCountIs('AWS::GuardDuty::Detector', 1);
});

test('nobody who is notified is a warning, somebody is none', () => {
  const warnings = (props: SecurityBaselineStackProps) => {
    const { stack } = synthesize(props);
    return Annotations.fromStack(stack).findWarning('*', Match.anyValue()).map((warning) => String(warning.entry.data));
  };
  expect(warnings({})).toEqual([expect.stringContaining('SecurityNotifications.noSubscription')]);
  expect(warnings(NOTIFIED)).toEqual([]);
});

test('whatever protects stays when the stack goes', () => {
  const resources = synthesize().template.toJSON().Resources as Record<string, { Type: string; DeletionPolicy?: string }>;
  const removed = Object.values(resources).filter((resource) => !resource.DeletionPolicy?.startsWith('Retain')).map((resource) => resource.Type);
  expect([...new Set(removed)].sort()).toEqual([
    'AWS::IAM::Policy', 'AWS::IAM::Role', 'AWS::KMS::Alias', // of the settings function; names of keys
    'AWS::Lambda::EventInvokeConfig', 'AWS::Lambda::Function', 'Custom::AccountSetting',
  ]);
});

const ENVIRONMENTS = [
  ['agnostic', undefined, 'aws'],
  ['ap-northeast-1', { account: '111122223333', region: 'ap-northeast-1' }, 'aws'],
  ['us-east-1', { account: '111122223333', region: 'us-east-1' }, 'aws'],
  ['China', { account: '111122223333', region: 'cn-north-1' }, 'aws-cn'],
  ['GovCloud', { account: '111122223333', region: 'us-gov-west-1' }, 'aws-us-gov'],
] as const;
const FLAGS = [['no feature flags', {}], ['the recommended feature flags', RECOMMENDED_FLAGS]] as const;

describe.each(ENVIRONMENTS)('%s', (_name, env, partition) => {
  test.each(FLAGS)('synthesizes with %s, and names no other partition', (_flags, context) => {
    const app = new App({ context, analyticsReporting: false });
    const stack = new SecurityBaselineStack(app, 'SecurityBaseline', { env, ...NOTIFIED });
    const template = JSON.stringify(Template.fromStack(stack).toJSON());
    const foreign = [...template.matchAll(/arn:(aws[a-z-]*):/g)].map((match) => match[1]).filter((found) => env === undefined || found !== partition);
    expect(foreign).toEqual([]);
  });
});

test('cdk-nag finds nothing that is not acknowledged', () => {
  expect(nagFindings((stack) => {
    new SecurityBaselineStack(stack.node.root as App, 'SecurityBaseline', NOTIFIED);
  })).toEqual([]);
});

test('what we acknowledge of ours is still found in what is not ours', () => {
  const findings = nagFindings((stack) => {
    new SecurityBaselineStack(stack.node.root as App, 'SecurityBaseline', NOTIFIED);
    new iam.ManagedPolicy(stack, 'Policy', { statements: [new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'] })] });
  });
  expect(findings.join('\n')).toContain('AwsSolutions-IAM5[Resource::*]');
});

test('cdk-nag does find something where something is to be found', () => {
  expect(nagFindings((stack) => { new s3.Bucket(stack, 'Bucket'); }).join('\n')).toContain('AwsSolutions-S1');
});
