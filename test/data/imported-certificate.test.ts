import { CfnParameter, Fn, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import * as acm from 'aws-cdk-lib/aws-certificatemanager';
import * as sns from 'aws-cdk-lib/aws-sns';
import { agnosticStack, REGIONS, stackIn, violatedRules, warningsOf } from './support/certificates';
import { SecurityNotifications } from '../../src/alerting/security-notifications';
import { CertificateEvent } from '../../src/data/certificate-event';
import { ImportedCertificate } from '../../src/data/imported-certificate';
import type { ImportedCertificateProps } from '../../src/data/imported-certificate-props';
import { nagFindings } from '../private/nag';

const ARN = 'arn:aws:acm:eu-central-1:111122223333:certificate/61f50cd4-45b9-4259-b049-d0a53682fa4b';

function build(stack: Stack, props: Partial<ImportedCertificateProps> = {}, arn = ARN) {
  return new ImportedCertificate(stack, 'Shop', { certificate: acm.Certificate.fromCertificateArn(stack, 'Certificate', arn), ...props });
}

const NO_RENEWAL = 'ACM does not renew an imported certificate: import its successor in time, under the same ARN. '
  + '[ack: cdk-security-baseline:ImportedCertificate.noRenewal]';

test('it is watched, not created: the alarm and the daily reminder stay with the certificate', () => {
  const stack = stackIn();
  const imported = build(stack, { notificationTopic: new sns.Topic(stack, 'Topic') });
  const template = Template.fromStack(stack);
  template.hasResource('AWS::CloudWatch::Alarm', {
    Properties: Match.objectEquals({
      AlarmDescription: 'The certificate Stack-eu-central-1/Shop expires within 30 days',
      Namespace: 'AWS/CertificateManager',
      MetricName: 'DaysToExpiry',
      Dimensions: [{ Name: 'CertificateArn', Value: ARN }],
      Statistic: 'Minimum',
      Period: 86400,
      EvaluationPeriods: 1,
      Threshold: 30,
      ComparisonOperator: 'LessThanOrEqualToThreshold',
      TreatMissingData: 'ignore',
      AlarmActions: [{ Ref: Match.stringLikeRegexp('^Topic') }],
    }),
    DeletionPolicy: 'RetainExceptOnCreate',
    UpdateReplacePolicy: 'Retain',
  });
  template.hasResource('AWS::Events::Rule', {
    Properties: { EventPattern: { 'source': ['aws.acm'], 'detail-type': ['ACM Certificate Approaching Expiration'], 'resources': [ARN] } },
    DeletionPolicy: 'RetainExceptOnCreate',
    UpdateReplacePolicy: 'Retain',
  });
  template.resourceCountIs('AWS::CertificateManager::Certificate', 0);
  template.resourceCountIs('AWS::IAM::ServerCertificate', 0);
  expect(imported.certificate.certificateArn).toBe(ARN);
  expect(imported.metricDaysToExpiry().metricName).toBe('DaysToExpiry');
  expect(warningsOf(stack)).toEqual([NO_RENEWAL]);
});

test('without a topic nobody is told, and a warning says so, too', () => {
  const stack = stackIn();
  expect(build(stack).notificationRule).toBeUndefined();
  expect(warningsOf(stack)).toEqual([expect.stringContaining('WatchedCertificate.noNotification'), NO_RENEWAL]);
});

test('alarm and rule may go with the stack', () => {
  const stack = stackIn();
  build(stack, { notificationTopic: new sns.Topic(stack, 'Topic'), removalPolicy: RemovalPolicy.DESTROY });
  ['AWS::CloudWatch::Alarm', 'AWS::Events::Rule'].forEach((type) => {
    Template.fromStack(stack).hasResource(type, { DeletionPolicy: 'Delete' });
  });
});

describe('refused', () => {
  const SENT = 'ACM Certificate Approaching Expiration, ACM Certificate Available, ACM Certificate Rotated';

  test.each([
    'arn:aws:iam::111122223333:server-certificate/shop', 'arn:aws:acm:eu-central-1:111122223333:endpoint/1', 'shop',
    'arn:aws:acm-pca:eu-central-1:111122223333:certificate-authority/1/certificate/2',
  ])('%s', (arn) => {
    expect(() => build(stackIn(), {}, arn)).toThrow(new Error(`'certificate' must be a certificate of ACM, got ${arn}`));
  });

  test('nothing', () => {
    expect(() => build(stackIn(), { certificate: undefined })).toThrow(new Error("'certificate' must be a certificate of ACM, got none"));
  });

  test('the ARN instead of the certificate', () => {
    expect(() => build(stackIn(), { certificate: ARN as never })).toThrow(new Error(`'certificate' must be a certificate of ACM, got the text ${ARN}`));
  });

  test('a certificate of another Region', () => {
    const arn = ARN.replace('eu-central-1', 'us-east-1');
    expect(() => build(stackIn(), {}, arn)).toThrow(new Error("'certificate' must be in the Region of the stack, eu-central-1, got one in us-east-1"));
  });

  test.each([CertificateEvent.EXPIRED, CertificateEvent.RENEWAL_ACTION_REQUIRED, CertificateEvent.REVOKED])('%s, which ACM does not send', (event) => {
    const stack = stackIn();
    expect(() => build(stack).onEvent('Rule', event)).toThrow(new Error(`'event' must be one of ${SENT}, got ${event}`));
    const other = stackIn();
    expect(() => build(other, { notificationTopic: new sns.Topic(other, 'Topic'), notifyOn: [event] }))
      .toThrow(new Error(`'notifyOn' must be one of ${SENT}, got ${event}`));
  });
});

test('an event about an import is routed', () => {
  const stack = stackIn();
  build(stack).onEvent('Imported', CertificateEvent.AVAILABLE);
  Template.fromStack(stack).hasResourceProperties('AWS::Events::Rule', { EventPattern: { 'detail-type': ['ACM Certificate Available'], 'resources': [ARN] } });
});

test.each([
  ['a parameter', (stack: Stack) => new CfnParameter(stack, 'Arn').valueAsString, { Ref: 'Arn' }],
  ['an import', () => Fn.importValue('arn'), { 'Fn::ImportValue': 'arn' }],
])('the ARN may be %s', (_name, arn, resolved) => {
  const stack = agnosticStack();
  build(stack, {}, arn(stack));
  Template.fromStack(stack).hasResourceProperties('AWS::CloudWatch::Alarm', { Dimensions: [{ Name: 'CertificateArn', Value: resolved }] });
});

test.each(REGIONS)('in %s it synthesizes', (region) => {
  const stack = region === undefined ? agnosticStack() : stackIn(region);
  const partition = region?.startsWith('cn-') ? 'aws-cn' : region?.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
  build(stack, { notificationTopic: new sns.Topic(stack, 'Topic') }, `arn:${partition}:acm:${region ?? 'us-east-1'}:111122223333:certificate/1`);
  Template.fromStack(stack).resourceCountIs('AWS::CloudWatch::Alarm', 1);
});

const everything = (arn: string) => (stack: Stack) => {
  build(stack, { notificationTopic: new SecurityNotifications(stack, 'Notifications', { emails: ['security@example.com'] }).topic }, arn);
};

test('cdk-nag has nothing against it', () => {
  expect(nagFindings(everything(ARN))).toEqual([]);
});

test('the default pack of the gate has nothing against it', () => {
  expect(violatedRules(everything(ARN))).toEqual([]);
});
