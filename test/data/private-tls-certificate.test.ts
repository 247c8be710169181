import { CfnParameter, Duration, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import * as acmpca from 'aws-cdk-lib/aws-acmpca';
import * as sns from 'aws-cdk-lib/aws-sns';
import { agnosticStack, REGIONS, stackIn, violatedRules, warningsOf } from './support/certificates';
import { SecurityNotifications } from '../../src/alerting/security-notifications';
import { CertificateAuthorityKeyAlgorithm } from '../../src/data/certificate-authority-algorithms';
import { CertificateAuthorityUsageMode } from '../../src/data/certificate-authority-usage-mode';
import { CertificateKeyAlgorithm } from '../../src/data/certificate-key-algorithm';
import { PrivateCertificateAuthority } from '../../src/data/private-certificate-authority';
import type { PrivateCertificateAuthorityProps } from '../../src/data/private-certificate-authority-props';
import { PrivateTlsCertificate } from '../../src/data/private-tls-certificate';
import type { PrivateTlsCertificateProps } from '../../src/data/private-tls-certificate-props';
import { nagFindings } from '../private/nag';

const ARN = 'arn:aws:acm-pca:eu-central-1:111122223333:certificate-authority/11111111-2222-3333-4444-555555555555';
const imported = (stack: Stack, arn = ARN) => acmpca.CertificateAuthority.fromCertificateAuthorityArn(stack, 'Authority', arn);
const own = (stack: Stack, props: Partial<PrivateCertificateAuthorityProps> = {}) => new PrivateCertificateAuthority(stack, 'Root', {
  acknowledgeCost: true, subject: { commonName: 'Root' }, disabled: true, ...props,
}).certificateAuthority;

function build(stack: Stack, certificateAuthority: acmpca.ICertificateAuthority, props: Partial<PrivateTlsCertificateProps> = {}) {
  return new PrivateTlsCertificate(stack, 'Certificate', {
    domainName: 'db.internal.example.com', certificateAuthority, notificationTopic: new sns.Topic(stack, 'Topic'), ...props,
  });
}

test('is issued by the authority, without validation, and watched', () => {
  const stack = stackIn();
  const { certificate } = build(stack, imported(stack), { subjectAlternativeNames: ['*.internal.example.com'], expiryThreshold: Duration.days(20) });
  const template = Template.fromStack(stack);
  template.hasResourceProperties('AWS::CertificateManager::Certificate', Match.objectEquals({
    DomainName: 'db.internal.example.com',
    SubjectAlternativeNames: ['*.internal.example.com'],
    CertificateAuthorityArn: ARN,
    KeyAlgorithm: 'RSA_2048',
  }));
  template.hasResourceProperties('AWS::CloudWatch::Alarm', {
    Dimensions: [{ Name: 'CertificateArn', Value: stack.resolve(certificate.certificateArn) }],
    ComparisonOperator: 'LessThanOrEqualToThreshold',
    Threshold: 20,
    TreatMissingData: 'ignore',
  });
  template.hasResourceProperties('AWS::Events::Rule', {
    EventPattern: {
      'source': ['aws.acm'],
      'detail-type': ['ACM Certificate Expired', 'ACM Certificate Renewal Action Required', 'ACM Certificate Revoked'],
      'resources': [stack.resolve(certificate.certificateArn)],
    },
  });
  expect(warningsOf(stack)).toEqual([]);
});

test('of an authority of ours waits until that is active', () => {
  const stack = stackIn();
  build(stack, own(stack));
  Template.fromStack(stack).hasResourceProperties('AWS::CertificateManager::Certificate', {
    CertificateAuthorityArn: { Ref: Match.stringLikeRegexp('^RootActivation') },
  });
});

describe('the key', () => {
  const { RSA_4096, EC_SECP384R1 } = CertificateAuthorityKeyAlgorithm;

  test.each([[RSA_4096, 'RSA_2048'], [EC_SECP384R1, 'EC_prime256v1']])('under an authority with %s is %s', (keyAlgorithm, expected) => {
    const stack = stackIn();
    build(stack, own(stack, { keyAlgorithm }));
    Template.fromStack(stack).hasResourceProperties('AWS::CertificateManager::Certificate', { KeyAlgorithm: expected });
    expect(warningsOf(stack)).toEqual([]);
  });

  test.each([[RSA_4096, CertificateKeyAlgorithm.EC_SECP384R1], [EC_SECP384R1, CertificateKeyAlgorithm.RSA_2048]])('under an authority with %s warns if it is %s', (keyAlgorithm, key) => {
    const stack = stackIn();
    build(stack, own(stack, { keyAlgorithm }), { keyAlgorithm: key });
    Template.fromStack(stack).hasResourceProperties('AWS::CertificateManager::Certificate', { KeyAlgorithm: key });
    expect(warningsOf(stack)).toEqual([`The key, ${key}, is of another family than that of the authority, ${keyAlgorithm}: AWS asks for the same. `
      + '[ack: cdk-security-baseline:PrivateTlsCertificate.keyFamily]']);
  });
});

test('many names warn', () => {
  const stack = stackIn();
  build(stack, imported(stack), { subjectAlternativeNames: Array.from({ length: 10 }, (_, index) => `n${index}.example.com`) });
  expect(warningsOf(stack)).toEqual([expect.stringContaining('PrivateTlsCertificate.manyNames')]);
});

test.each<[string, (stack: Stack) => Partial<PrivateTlsCertificateProps>, string]>([
  ['an authority for short-lived certificates',
    (stack) => ({ certificateAuthority: own(stack, { usageMode: CertificateAuthorityUsageMode.SHORT_LIVED_CERTIFICATE }) }),
    "'certificateAuthority' must be for a general purpose: ACM does not issue from one for short-lived certificates, got Stack-eu-central-1/Root"],
  ['no authority', () => ({ certificateAuthority: undefined }), "'certificateAuthority' must be a certificate authority, got none"],
  ['the ARN of an authority', () => ({ certificateAuthority: 'arn' as never }), "'certificateAuthority' must be a certificate authority, got the text arn"],
  ['a name without dot', () => ({ domainName: 'db' }),
    "'domainName' must be a domain name such as www.example.com or *.example.com: at most 253 characters, in labels of at most 63 letters, digits and hyphens, "
    + 'a wildcard as first label only, got db'],
  ['a repeated name', () => ({ subjectAlternativeNames: ['db.internal.example.com'] }),
    "'subjectAlternativeNames' must leave out 'domainName', which is on the certificate anyway, got db.internal.example.com"],
  ['another key', () => ({ keyAlgorithm: 'RSA_4096' as never }),
    "'keyAlgorithm' must be one of RSA_2048, EC_prime256v1, EC_secp384r1, got RSA_4096"],
])('%s is refused', (_name, props, message) => {
  const stack = stackIn();
  expect(() => build(stack, imported(stack), props(stack))).toThrow(new Error(message));
});

test('a name below amazonaws.com is nobody else\'s business in a private PKI', () => {
  const stack = stackIn();
  expect(() => build(stack, imported(stack), { domainName: 'x.eu-central-1.elb.amazonaws.com' })).not.toThrow();
});

test('names and authority may be known only at deployment', () => {
  const stack = agnosticStack();
  build(stack, imported(stack, new CfnParameter(stack, 'Arn').valueAsString), { domainName: new CfnParameter(stack, 'Domain').valueAsString });
  Template.fromStack(stack).hasResourceProperties('AWS::CertificateManager::Certificate', { DomainName: { Ref: 'Domain' }, CertificateAuthorityArn: { Ref: 'Arn' } });
});

test.each(REGIONS)('in %s it synthesizes', (region) => {
  const stack = region === undefined ? agnosticStack() : stackIn(region);
  build(stack, imported(stack, stack.formatArn({ service: 'acm-pca', resource: 'certificate-authority', resourceName: '1' })));
  const template = Template.fromStack(stack);
  template.resourceCountIs('AWS::CertificateManager::Certificate', 1);
  expect(JSON.stringify(template.toJSON())).not.toMatch(/arn:aws[:-]/);
});

const everything = (stack: Stack) => {
  const { topic } = new SecurityNotifications(stack, 'Notifications', { emails: ['security@example.com'] });
  new PrivateTlsCertificate(stack, 'Certificate', { domainName: 'db.example.com', certificateAuthority: own(stack), notificationTopic: topic });
};

test('cdk-nag has nothing against it', () => {
  expect(nagFindings(everything)).toEqual([]);
});

test('the default pack of the gate has nothing against it', () => {
  expect(violatedRules(everything)).toEqual([]);
});
