import { App, CfnParameter, Duration, Fn, Lazy, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import * as elb from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import * as events from 'aws-cdk-lib/aws-events';
import * as route53 from 'aws-cdk-lib/aws-route53';
import * as sns from 'aws-cdk-lib/aws-sns';
import { agnosticStack, REGIONS, stackIn, violatedRules, warningsOf } from './support/certificates';
import { SecurityNotifications } from '../../src/alerting/security-notifications';
import { CertificateEvent } from '../../src/data/certificate-event';
import { CertificateKeyAlgorithm } from '../../src/data/certificate-key-algorithm';
import { DomainValidation } from '../../src/data/domain-validation';
import { TlsCertificate } from '../../src/data/tls-certificate';
import type { TlsCertificateProps } from '../../src/data/tls-certificate-props';
import { nagFindings } from '../private/nag';

const zone = (stack: Stack, zoneName = 'example.com', hostedZoneId = 'Z1') =>
  route53.HostedZone.fromHostedZoneAttributes(stack, `Zone-${zoneName}`, { hostedZoneId, zoneName });

function synthesize(props: Partial<TlsCertificateProps> = {}, stack = stackIn()) {
  const certificate = new TlsCertificate(stack, 'Certificate', {
    domainName: 'www.example.com',
    ...('hostedZone' in props || 'hostedZones' in props || props.validation ? {} : { hostedZone: zone(stack) }),
    ...props,
  });
  return { stack, certificate, template: () => Template.fromStack(stack) };
}

const propertiesOf = (template: Template, type: string) => Object.values(template.findResources(type)).map(({ Properties }) => Properties);
const only = (template: Template, type: string) => {
  const [properties, ...others] = propertiesOf(template, type);
  expect(others).toEqual([]);
  return properties;
};
const NO_NOTIFICATION = "Nobody is told when the certificate runs out. Give a 'notificationTopic'. [ack: cdk-security-baseline:WatchedCertificate.noNotification]";

describe('the certificate', () => {
  test('is validated in the zone, in the public logs, with an RSA key, not exportable', () => {
    expect(only(synthesize().template(), 'AWS::CertificateManager::Certificate')).toEqual({
      DomainName: 'www.example.com',
      DomainValidationOptions: [{ DomainName: 'www.example.com', HostedZoneId: 'Z1' }],
      ValidationMethod: 'DNS',
      KeyAlgorithm: 'RSA_2048',
      CertificateTransparencyLoggingPreference: 'ENABLED',
      Tags: [{ Key: 'Name', Value: 'Stack-eu-central-1/Certificate/Certificate' }],
    });
  });

  test('with several names in one zone has a record for each, one for a wildcard and its domain', () => {
    const properties = only(synthesize({
      domainName: 'example.com', subjectAlternativeNames: ['*.example.com', 'a.b.example.com', '*.c.example.com'],
    }).template(), 'AWS::CertificateManager::Certificate');
    expect(properties.SubjectAlternativeNames).toEqual(['*.example.com', 'a.b.example.com', '*.c.example.com']);
    expect(properties.DomainValidationOptions).toEqual(
      ['example.com', 'a.b.example.com', '*.c.example.com'].map((DomainName) => ({ DomainName, HostedZoneId: 'Z1' })));
  });

  test('with several zones has each record in its zone', () => {
    const stack = stackIn();
    const hostedZones = { 'example.com': zone(stack), '*.example.net': zone(stack, 'example.net', 'Z2') };
    const { template } = synthesize({ domainName: 'example.com', subjectAlternativeNames: ['*.example.net'], hostedZones }, stack);
    expect(only(template(), 'AWS::CertificateManager::Certificate').DomainValidationOptions).toEqual([
      { DomainName: 'example.com', HostedZoneId: 'Z1' }, { DomainName: '*.example.net', HostedZoneId: 'Z2' },
    ]);
  });

  test.each(Object.values(CertificateKeyAlgorithm))('has a key %s', (keyAlgorithm) => {
    expect(only(synthesize({ keyAlgorithm }).template(), 'AWS::CertificateManager::Certificate').KeyAlgorithm).toBe(keyAlgorithm);
  });

  test('may be made exportable, and kept out of the logs, with warnings', () => {
    const { stack, template } = synthesize({ allowExport: true, transparencyLogging: false });
    expect(only(template(), 'AWS::CertificateManager::Certificate'))
      .toMatchObject({ CertificateExport: 'ENABLED', CertificateTransparencyLoggingPreference: 'DISABLED' });
    expect(warningsOf(stack)).toEqual([
      NO_NOTIFICATION,
      'The certificate is kept out of the public logs: browsers do not trust it. [ack: cdk-security-baseline:TlsCertificate.transparencyLogging]',
      'The private key can be taken out of ACM, and nobody knows where its copies are. [ack: cdk-security-baseline:TlsCertificate.export]',
    ]);
  });

  test('may be validated by mail, with a warning', () => {
    const { stack, template } = synthesize({
      validation: DomainValidation.EMAIL, subjectAlternativeNames: ['a.b.example.net'], validationDomains: { 'a.b.example.net': 'b.example.net' },
    });
    expect(only(template(), 'AWS::CertificateManager::Certificate')).toMatchObject({
      ValidationMethod: 'EMAIL',
      DomainValidationOptions: [
        { DomainName: 'www.example.com', ValidationDomain: 'example.com' }, { DomainName: 'a.b.example.net', ValidationDomain: 'b.example.net' },
      ],
    });
    expect(warningsOf(stack)).toContain('The certificate is validated by mail: it runs out unless somebody follows a link in time, '
      + 'and whoever reads the mail can get one. [ack: cdk-security-baseline:TlsCertificate.emailValidation]');
  });

  test('may have its records added by hand, with a warning', () => {
    const { stack, template } = synthesize({ validation: DomainValidation.DNS_BY_HAND });
    const properties = only(template(), 'AWS::CertificateManager::Certificate');
    expect(properties).toMatchObject({ ValidationMethod: 'DNS' });
    expect(properties).not.toHaveProperty('DomainValidationOptions');
    expect(warningsOf(stack)).toContain('Nobody adds the validation records automatically: the deployment waits until they are there. '
      + '[ack: cdk-security-baseline:TlsCertificate.recordsByHand]');
  });

  test('warns above the 10 names of a new account, and not at 10', () => {
    const names = (count: number) => Array.from({ length: count - 1 }, (_, index) => `n${index}.example.com`);
    expect(warningsOf(synthesize({ subjectAlternativeNames: names(10) }).stack)).toEqual([NO_NOTIFICATION]);
    expect(warningsOf(synthesize({ subjectAlternativeNames: names(11) }).stack)).toEqual([NO_NOTIFICATION,
      'The certificate has 11 names. Unless the quota was raised, ACM takes at most 10, and the deployment fails. '
      + '[ack: cdk-security-baseline:TlsCertificate.manyNames]']);
    expect(() => synthesize({ subjectAlternativeNames: names(100) })).not.toThrow();
  });

  test('serves a load balancer of the CDK', () => {
    const { stack, certificate } = synthesize();
    new elb.CfnListener(stack, 'Listener', {
      loadBalancerArn: 'arn', defaultActions: [], certificates: [{ certificateArn: certificate.certificate.certificateArn }],
    });
    Template.fromStack(stack).hasResourceProperties('AWS::ElasticLoadBalancingV2::Listener', {
      Certificates: [{ CertificateArn: { Ref: Match.stringLikeRegexp('^Certificate[0-9A-F]{8}$') } }],
    });
  });
});

describe('values that only the deployment knows', () => {
  test('domain name and zone id', () => {
    const stack = agnosticStack();
    const domainName = new CfnParameter(stack, 'Domain').valueAsString;
    const hostedZone = route53.HostedZone.fromHostedZoneId(stack, 'Zone', Fn.importValue('zone'));
    const { template } = synthesize({ domainName, subjectAlternativeNames: [`www.${domainName}`], hostedZone }, stack);
    expect(only(template(), 'AWS::CertificateManager::Certificate')).toMatchObject({
      DomainName: { Ref: 'Domain' },
      SubjectAlternativeNames: [{ 'Fn::Join': ['', ['www.', { Ref: 'Domain' }]] }],
      DomainValidationOptions: [
        { DomainName: { Ref: 'Domain' }, HostedZoneId: { 'Fn::ImportValue': 'zone' } },
        { DomainName: { 'Fn::Join': ['', ['www.', { Ref: 'Domain' }]] }, HostedZoneId: { 'Fn::ImportValue': 'zone' } },
      ],
    });
  });

  test('a zone for each of several domain names', () => {
    const stack = agnosticStack();
    const domainName = new CfnParameter(stack, 'Domain').valueAsString;
    const { template } = synthesize({ domainName, hostedZones: { [domainName]: zone(stack) } }, stack);
    expect(only(template(), 'AWS::CertificateManager::Certificate').DomainValidationOptions)
      .toEqual([{ DomainName: { Ref: 'Domain' }, HostedZoneId: 'Z1' }]);
  });

  test('the zone is created in the same stack, under a name from the deployment', () => {
    const stack = agnosticStack();
    const hostedZone = new route53.PublicHostedZone(stack, 'Zone', { zoneName: new CfnParameter(stack, 'Domain').valueAsString });
    expect(() => synthesize({ hostedZone }, stack)).not.toThrow();
  });

  test('the domain that gets the mail', () => {
    const stack = agnosticStack();
    const domainName = new CfnParameter(stack, 'Domain').valueAsString;
    const props = { domainName, validation: DomainValidation.EMAIL };
    expect(() => synthesize(props, agnosticStack()))
      .toThrow(new Error("'validationDomains' must give a domain for every domain name that is known only at deployment"));
    expect(() => synthesize({ ...props, validationDomains: { [domainName]: domainName } }, stack)).not.toThrow();
  });

  test('the threshold, in days', () => {
    const stack = agnosticStack();
    const days = new CfnParameter(stack, 'Days', { type: 'Number' }).valueAsNumber;
    const alarm = only(synthesize({ expiryThreshold: Duration.days(days) }, stack).template(), 'AWS::CloudWatch::Alarm');
    expect(alarm.Threshold).toEqual({ Ref: 'Days' });
    expect(alarm.AlarmDescription).toEqual({ 'Fn::Join': ['', ['The certificate Stack/Certificate expires within ', { Ref: 'Days' }, ' days']] });
  });

  test.each<[string, (stack: Stack) => Partial<TlsCertificateProps>, string]>([
    ['names', () => ({ subjectAlternativeNames: Lazy.list({ produce: () => ['a.example.com'] }) }),
      "'subjectAlternativeNames' must be known when the app is synthesized, got a list that is known only at deployment"],
    ['the threshold in another unit', () => ({ expiryThreshold: Duration.hours(Lazy.number({ produce: () => 48 })) }),
      "'expiryThreshold' must be a Duration.days() where only the deployment knows it, got Duration.hours()"],
    ['the kind of key', () => ({ keyAlgorithm: Lazy.string({ produce: () => 'RSA_2048' }) as never }),
      "'keyAlgorithm' must be one of RSA_2048, EC_prime256v1, EC_secp384r1, got a value that is known only at deployment"],
  ])('%s: refused', (_name, props, message) => {
    const stack = stackIn();
    expect(() => synthesize(props(stack), stack)).toThrow(new Error(message));
    expect(stack.node.findAll().filter((construct) => construct.node.path.includes('/Certificate/'))).toEqual([]);
  });
});

const RULE = 'must be a domain name such as www.example.com or *.example.com: at most 253 characters, in labels of at most 63 letters, digits and hyphens, '
  + 'a wildcard as first label only';
const label = (length: number) => 'a'.repeat(length);
const LONGEST = [label(63), label(63), label(63), label(61)].join('.');

describe('names', () => {
  test.each([
    'example', 'www.*.example.com', '*', '*.*.example.com', 'w*.example.com', '-a.example.com', 'a-.example.com', 'a_b.example.com', 'example.com.',
    'exa mple.com', 'https://example.com', 'müller.example.com', '', `${label(64)}.example.com`, 'example.c', '.example.com', 'a..example.com',
  ])('%s is refused', (name) => {
    expect(() => synthesize({ domainName: name })).toThrow(new Error(`'domainName' ${RULE}, got ${name}`));
    expect(() => synthesize({ subjectAlternativeNames: [name] })).toThrow(new Error(`'subjectAlternativeNames' ${RULE}, got ${name}`));
  });

  test('of 253 characters, in labels of 63, are taken; not one more', () => {
    expect(LONGEST).toHaveLength(253);
    const stack = stackIn();
    const hostedZone = route53.HostedZone.fromHostedZoneId(stack, 'Zone', 'Z1');
    expect(() => synthesize({ subjectAlternativeNames: [LONGEST], hostedZone }, stack)).not.toThrow();
    expect(() => synthesize({ subjectAlternativeNames: [`${LONGEST}a`] })).toThrow(new Error(`'subjectAlternativeNames' ${RULE}, got ${LONGEST}a`));
  });

  test('the first has at most 64 characters', () => {
    const ofLength = (length: number) => `${label(length - 12)}.example.com`;
    expect(() => synthesize({ domainName: ofLength(64) })).not.toThrow();
    expect(() => synthesize({ domainName: `a.${ofLength(63)}` }))
      .toThrow(new Error("'domainName' must have at most 64 characters, got 65: longer names may stand in 'subjectAlternativeNames'"));
  });

  test.each<[Partial<TlsCertificateProps>, string]>([
    [{ subjectAlternativeNames: ['a.example.com', 'A.example.com'] }, "'subjectAlternativeNames' must not repeat an entry, got a.example.com twice"],
    [{ subjectAlternativeNames: ['WWW.example.com'] },
      "'subjectAlternativeNames' must leave out 'domainName', which is on the certificate anyway, got www.example.com"],
    [{ subjectAlternativeNames: Array.from({ length: 100 }, (_, index) => `n${index}.example.com`) },
      "'subjectAlternativeNames' must have at most 99 entries, got 100"],
    [{ domainName: 'my.s3.amazonaws.com' }, "'domainName' must be a domain of your own, got my.s3.amazonaws.com"],
    [{ subjectAlternativeNames: ['d1.CloudFront.net'] }, "'subjectAlternativeNames' must be a domain of your own, got d1.CloudFront.net"],
    [{ subjectAlternativeNames: ['elasticbeanstalk.com'] }, "'subjectAlternativeNames' must be a domain of your own, got elasticbeanstalk.com"],
    [{ domainName: 'ab--cd.example.com' },
      "'domainName' must have -- as third and fourth character of a label only after xn, else ACM does not renew it, got ab--cd.example.com"],
    [{ subjectAlternativeNames: ['www.ab--cd.example.com'] },
      "'subjectAlternativeNames' must have -- as third and fourth character of a label only after xn, else ACM does not renew it, got www.ab--cd.example.com"],
  ])('%j', (props, message) => {
    expect(() => synthesize(props)).toThrow(new Error(message));
  });

  test.each(['xn--mller-kva.example.com', 'abc--d.example.com', 'notamazonaws.com', 'a1.example.com', 'a.b.c.d.example.com'])('%s is taken', (domainName) => {
    const stack = stackIn();
    expect(() => synthesize({ domainName, hostedZone: route53.HostedZone.fromHostedZoneId(stack, 'Zone', 'Z1') }, stack)).not.toThrow();
  });
});

describe('validation', () => {
  const NEITHER = "'hostedZone' or 'hostedZones' must be given for validation by DNS: without its records the deployment waits in vain. "
    + "Where somebody else adds them, 'validation' is DNS_BY_HAND";

  test.each<[string, (stack: Stack) => Partial<TlsCertificateProps>, string]>([
    ['no zone', () => ({ hostedZone: undefined }), NEITHER],
    ['no zone, DNS by name', () => ({ validation: DomainValidation.DNS }), NEITHER],
    ['both kinds of zones', (stack) => ({ hostedZone: zone(stack), hostedZones: {} }), "'hostedZones' must be left out when 'hostedZone' is given"],
    ['a zone by hand', (stack) => ({ hostedZone: zone(stack), validation: DomainValidation.DNS_BY_HAND }),
      "'hostedZone' must be left out when 'validation' is DNS_BY_HAND"],
    ['zones for mail', () => ({ hostedZones: {}, validation: DomainValidation.EMAIL }), "'hostedZones' must be left out when 'validation' is EMAIL"],
    ['mail domains for DNS', (stack) => ({ hostedZone: zone(stack), validationDomains: {} }),
      "'validationDomains' must be left out when 'validation' is DNS"],
    ['a private zone', (stack) => ({ hostedZone: new route53.PrivateHostedZone(stack, 'Private', { zoneName: 'example.com', vpc: { vpcId: 'vpc-1', env: stack.env } as never }) }),
      "'hostedZone' must be public, since ACM looks for its records from outside, got the private zone Stack-eu-central-1/Private"],
    ['the zone of another domain', (stack) => ({ hostedZone: zone(stack, 'example.net') }),
      "'hostedZone' must be the zone of www.example.com or of a domain above it, got example.net"],
    ['a zone whose name only ends alike', (stack) => ({ hostedZone: zone(stack, 'ample.com') }),
      "'hostedZone' must be the zone of www.example.com or of a domain above it, got ample.com"],
    ['a zone below', (stack) => ({ hostedZone: zone(stack, 'a.www.example.com') }),
      "'hostedZone' must be the zone of www.example.com or of a domain above it, got a.www.example.com"],
    ['a name without zone', (stack) => ({ hostedZones: { 'www.example.com': zone(stack) }, subjectAlternativeNames: ['example.net'] }),
      "'hostedZones' must have a zone for every domain name of the certificate, got none for example.net"],
    ['a zone in vain', (stack) => ({ hostedZones: { 'www.example.com': zone(stack), 'example.org': zone(stack, 'example.org') } }),
      "'hostedZones' must name domain names of the certificate only, got example.org"],
    ['the wrong one of several zones', (stack) => ({ hostedZones: { 'www.example.com': zone(stack, 'example.org') } }),
      "'hostedZones' must be the zone of www.example.com or of a domain above it, got example.org"],
    ['zones in a list', (stack) => ({ hostedZones: [zone(stack)] as never }), "'hostedZones' must be a map with a domain name as key of each entry"],
    ['mail to a stranger', () => ({ validation: DomainValidation.EMAIL, validationDomains: { 'www.example.com': 'example.net' } }),
      "'validationDomains' must give www.example.com itself or a domain above it, got example.net"],
    ['mail for nothing', () => ({ validation: DomainValidation.EMAIL, validationDomains: { 'example.net': 'example.net' } }),
      "'validationDomains' must name domain names of the certificate only, got example.net"],
    ['mail domain of no text', () => ({ validation: DomainValidation.EMAIL, validationDomains: { 'www.example.com': 1 as never } }),
      "'validationDomains' must be text, got the number 1"],
    ['the id of a zone', () => ({ hostedZone: 'Z1' as never }), "'hostedZone' must be a hosted zone, got the text Z1"],
    ['an id among the zones', () => ({ hostedZones: { 'www.example.com': 'Z1' as never } }), "'hostedZones' must be a hosted zone, got the text Z1"],
    ['no zone in its place', () => ({ hostedZones: { 'www.example.com': undefined as never } }), "'hostedZones' must be a hosted zone, got none"],
    ['another word', () => ({ validation: 'HTTP' as never }), "'validation' must be one of DNS, DNS_BY_HAND, EMAIL, got HTTP"],
    ['another key', () => ({ keyAlgorithm: 'RSA_1024' as never }),
      "'keyAlgorithm' must be one of RSA_2048, EC_prime256v1, EC_secp384r1, got RSA_1024"],
    ['a text in place of the names', () => ({ subjectAlternativeNames: 'example.com' as never }),
      "'subjectAlternativeNames' must be a list, got the text example.com"],
    ['no name', () => ({ domainName: undefined as never }), "'domainName' must be text, got undefined"],
    ['a number as name', () => ({ domainName: 1 as never }), "'domainName' must be text, got the number 1"],
  ])('%s', (_name, props, message) => {
    const stack = stackIn();
    expect(() => synthesize(props(stack), stack)).toThrow(new Error(message));
  });

  test.each(['example.com', 'EXAMPLE.com', 'example.com.', 'www.example.com'])('in a zone %s', (zoneName) => {
    const stack = stackIn();
    expect(() => synthesize({ hostedZone: zone(stack, zoneName) }, stack)).not.toThrow();
  });

  test('a wildcard in the zone of its domain', () => {
    expect(() => synthesize({ domainName: '*.example.com' })).not.toThrow();
  });
});

describe('watching', () => {
  const ALARM = {
    AlarmDescription: 'The certificate Stack-eu-central-1/Certificate expires within 30 days',
    Namespace: 'AWS/CertificateManager',
    MetricName: 'DaysToExpiry',
    Dimensions: [{ Name: 'CertificateArn', Value: { Ref: expect.stringMatching(/^Certificate[0-9A-F]{8}$/) } }],
    Statistic: 'Minimum',
    Period: 86400,
    EvaluationPeriods: 1,
    Threshold: 30,
    ComparisonOperator: 'LessThanOrEqualToThreshold',
    TreatMissingData: 'ignore',
  };

  test('without a topic the alarm tells nobody, and a warning says so', () => {
    const { stack, certificate, template } = synthesize();
    expect(only(template(), 'AWS::CloudWatch::Alarm')).toEqual(ALARM);
    template().resourceCountIs('AWS::Events::Rule', 0);
    expect(certificate.notificationRule).toBeUndefined();
    expect(warningsOf(stack)).toEqual([NO_NOTIFICATION]);
  });

  test('with a topic the alarm and the failures of the renewal reach it', () => {
    const stack = stackIn();
    const { certificate, template } = synthesize({ notificationTopic: new sns.Topic(stack, 'Topic'), expiryThreshold: Duration.days(14) }, stack);
    const topic = { Ref: expect.stringMatching(/^Topic/) };
    expect(only(template(), 'AWS::CloudWatch::Alarm')).toEqual({
      ...ALARM, AlarmDescription: 'The certificate Stack-eu-central-1/Certificate expires within 14 days', Threshold: 14, AlarmActions: [topic],
    });
    expect(only(template(), 'AWS::Events::Rule')).toEqual({
      Description: 'Events about the certificate Stack-eu-central-1/Certificate',
      EventPattern: {
        'source': ['aws.acm'],
        'detail-type': ['ACM Certificate Expired', 'ACM Certificate Renewal Action Required', 'ACM Certificate Revoked'],
        'resources': [{ Ref: expect.stringMatching(/^Certificate[0-9A-F]{8}$/) }],
      },
      State: 'ENABLED',
      Targets: [{
        Id: 'Target0',
        Arn: topic,
        InputTransformer: {
          InputPathsMap: {
            'account': '$.account', 'detail-CommonName': '$.detail.CommonName', 'detail-type': '$.detail-type', 'region': '$.region', 'resources-0-': '$.resources[0]',
          },
          InputTemplate: '"<detail-type>, in account <account>, <region>"\n"Certificate of <detail-CommonName> (Stack-eu-central-1/Certificate)"\n"<resources-0->"',
        },
      }],
    });
    expect(certificate.notificationRule).toBeInstanceOf(events.Rule);
    expect(warningsOf(stack)).toEqual([]);
  });

  test('only alarms and EventBridge of the account may publish', () => {
    const stack = stackIn();
    const { template } = synthesize({ notificationTopic: new sns.Topic(stack, 'Topic') }, stack);
    const topic = { Ref: expect.stringMatching(/^Topic/) };
    expect(only(template(), 'AWS::SNS::TopicPolicy').PolicyDocument.Statement).toEqual([
      {
        Sid: '0',
        Effect: 'Allow',
        Principal: { Service: 'cloudwatch.amazonaws.com' },
        Action: 'sns:Publish',
        Resource: topic,
        Condition: {
          StringEquals: { 'aws:SourceAccount': '111122223333' },
          ArnLike: { 'aws:SourceArn': { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':cloudwatch:eu-central-1:111122223333:alarm:*']] } },
        },
      },
      {
        Sid: '1',
        Effect: 'Allow',
        Principal: { Service: 'events.amazonaws.com' },
        Action: 'sns:Publish',
        Resource: topic,
        Condition: { StringEqualsIfExists: { 'aws:SourceAccount': '111122223333' } },
      },
    ]);
  });

  test('a second certificate adds nothing to the policy', () => {
    const stack = stackIn();
    const notificationTopic = new sns.Topic(stack, 'Topic');
    ['One', 'Two'].forEach((id) => new TlsCertificate(stack, id, {
      domainName: 'www.example.com', hostedZone: route53.HostedZone.fromHostedZoneId(stack, `${id}Zone`, 'Z1'), notificationTopic,
    }));
    expect(only(Template.fromStack(stack), 'AWS::SNS::TopicPolicy').PolicyDocument.Statement).toHaveLength(2);
  });

  test('a topic whose policy cannot be changed is told of by a warning', () => {
    const stack = stackIn();
    synthesize({ notificationTopic: sns.Topic.fromTopicArn(stack, 'Topic', 'arn:aws:sns:eu-central-1:111122223333:alerts') }, stack);
    expect(warningsOf(stack)).toEqual(['The policy of the given topic cannot be changed from here. Unless it lets events.amazonaws.com and '
      + 'cloudwatch.amazonaws.com use sns:Publish, no notification arrives. [ack: cdk-security-baseline:WatchedCertificate.topicPolicy]']);
  });

  test('notifyOn replaces the events; without any the alarm stays', () => {
    const build = (notifyOn: CertificateEvent[]) => {
      const stack = stackIn();
      return synthesize({ notificationTopic: new sns.Topic(stack, 'Topic'), notifyOn }, stack).template();
    };
    expect(only(build([CertificateEvent.AVAILABLE, CertificateEvent.ROTATED]), 'AWS::Events::Rule').EventPattern['detail-type'])
      .toEqual(['ACM Certificate Available', 'ACM Certificate Rotated']);
    build([]).resourceCountIs('AWS::Events::Rule', 0);
    expect(only(build([]), 'AWS::CloudWatch::Alarm').AlarmActions).toHaveLength(1);
  });

  test('onEvent makes a rule for one event, with a target', () => {
    const { stack, certificate } = synthesize();
    const queue = { bind: () => ({ arn: 'arn:aws:sqs:eu-central-1:111122223333:q' }) };
    certificate.onEvent('Renewed', CertificateEvent.AVAILABLE, { target: queue, description: 'Renewed' });
    certificate.onEvent('Soon', CertificateEvent.APPROACHING_EXPIRATION);
    const [renewed, soon] = propertiesOf(Template.fromStack(stack), 'AWS::Events::Rule');
    expect(renewed).toEqual({
      Description: 'Renewed',
      EventPattern: { 'source': ['aws.acm'], 'detail-type': ['ACM Certificate Available'], 'resources': [{ Ref: expect.stringMatching(/^Certificate[0-9A-F]{8}$/) }] },
      State: 'ENABLED',
      Targets: [{ Id: 'Target0', Arn: 'arn:aws:sqs:eu-central-1:111122223333:q' }],
    });
    expect(soon).toMatchObject({ Description: 'ACM Certificate Approaching Expiration', EventPattern: { 'detail-type': ['ACM Certificate Approaching Expiration'] } });
    expect(soon).not.toHaveProperty('Targets');
  });

  test('the metric can be had in other words', () => {
    const { stack, certificate } = synthesize();
    const metric = certificate.metricDaysToExpiry({ period: Duration.hours(12), label: 'Days' }).toMetricConfig().metricStat;
    expect(metric).toMatchObject({ metricName: 'DaysToExpiry', namespace: 'AWS/CertificateManager', statistic: 'Minimum', period: Duration.hours(12) });
    expect(stack.resolve(metric?.dimensions?.[0])).toEqual({ name: 'CertificateArn', value: { Ref: expect.stringMatching(/^Certificate[0-9A-F]{8}$/) } });
  });

  const ALL = 'ACM Certificate Approaching Expiration, ACM Certificate Expired, ACM Certificate Renewal Action Required, ACM Certificate Available, '
    + 'ACM Certificate Rotated, ACM Certificate Revoked';

  test.each<[Partial<TlsCertificateProps>, string]>([
    [{ expiryThreshold: Duration.days(0) }, "'expiryThreshold' must be between 1 and 365 days, got 0"],
    [{ expiryThreshold: Duration.days(366) }, "'expiryThreshold' must be between 1 and 365 days, got 366"],
    [{ expiryThreshold: Duration.hours(36) }, "'expiryThreshold' must be whole days, got 1 day 12 hours"],
    [{ notificationTopic: 'arn' as never }, "'notificationTopic' must be a topic, got the text arn"],
    [{ notifyOn: [CertificateEvent.EXPIRED] }, "'notifyOn' must be left out without a 'notificationTopic'"],
    [{ notifyOn: [CertificateEvent.EXPIRED, CertificateEvent.EXPIRED] }, "'notifyOn' must not repeat an entry, got ACM Certificate Expired twice"],
    [{ notifyOn: ['Expired' as never] }, `'notifyOn' must be one of ${ALL}, got Expired`],
    [{ notifyOn: 'EXPIRED' as never }, "'notifyOn' must be a list, got the text EXPIRED"],
  ])('%j is refused', (props, message) => {
    expect(() => synthesize(props)).toThrow(new Error(message));
  });

  test('an event that does not exist is refused', () => {
    expect(() => synthesize().certificate.onEvent('Rule', 'Expired' as never)).toThrow(new Error(`'event' must be one of ${ALL}, got Expired`));
  });

  test('a topic of another Region is refused', () => {
    const stack = stackIn();
    const notificationTopic = sns.Topic.fromTopicArn(stack, 'Topic', 'arn:aws:sns:us-east-1:111122223333:alerts');
    expect(() => synthesize({ notificationTopic }, stack))
      .toThrow(new Error("'notificationTopic' must be in the Region of the stack, eu-central-1, got one in us-east-1"));
  });

  test('thresholds of 1 and 365 days are taken', () => {
    [1, 365].forEach((days) => {
      expect(() => synthesize({ expiryThreshold: Duration.days(days) })).not.toThrow();
    });
  });
});

describe.each(REGIONS)('in %s', (region) => {
  test('it synthesizes, with ARNs of no fixed partition', () => {
    const stack = region === undefined ? agnosticStack() : stackIn(region);
    const { template } = synthesize({ notificationTopic: new sns.Topic(stack, 'Topic') }, stack);
    template().resourceCountIs('AWS::CertificateManager::Certificate', 1);
    expect(JSON.stringify(template().toJSON())).not.toMatch(/arn:aws[:-]/);
  });
});

test('the recommended feature flags change nothing of it', () => {
  const build = (context: Record<string, unknown>) => {
    const stack = stackIn('eu-central-1', new App({ analyticsReporting: false, context }));
    return only(synthesize({ notificationTopic: new sns.Topic(stack, 'Topic') }, stack).template(), 'AWS::CertificateManager::Certificate');
  };
  expect(build({ '@aws-cdk/core:enablePartitionLiterals': true, '@aws-cdk/aws-iam:minimizePolicies': true })).toEqual(build({}));
});

const everything = (stack: Stack) => {
  const { topic } = new SecurityNotifications(stack, 'Notifications', { emails: ['security@example.com'] });
  synthesize({ notificationTopic: topic }, stack);
};

test('cdk-nag has nothing against it', () => {
  expect(nagFindings(everything)).toEqual([]);
});

test('the default pack of the gate has nothing against it', () => {
  expect(violatedRules(everything)).toEqual([]);
});
