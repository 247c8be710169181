import { CfnResource, Duration, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import * as acmpca from 'aws-cdk-lib/aws-acmpca';
import * as iam from 'aws-cdk-lib/aws-iam';
import { newStack, propertiesOf, trustOf, warningsOf } from './private/workload/roles';
import { RolesAnywhereRole } from '../../src/identity/roles-anywhere-role';
import type { RolesAnywhereRoleProps } from '../../src/identity/roles-anywhere-role-props';
import { TrustSource } from '../../src/identity/trust-source';
import { flat } from '../private/flat';
import { nagFindings } from '../private/nag';

const PEM = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n';
const CRL = '-----BEGIN X509 CRL-----\nMIIB\n-----END X509 CRL-----\n';
const BUNDLE = TrustSource.certificateBundle(PEM);

function make(props: Partial<RolesAnywhereRoleProps> = {}, stack = newStack()): RolesAnywhereRole {
  return new RolesAnywhereRole(stack, 'Backup', { trustSource: BUNDLE, commonNames: ['backup.example.com'], ...props });
}

function only(stack: Stack, type: string): any {
  return flat(Object.values<any>(Template.fromStack(stack).findResources(type))[0].Properties);
}

test('a certificate of the authority with that name, for an hour', () => {
  const stack = newStack();
  const { role, trustAnchor } = make({}, stack);
  const anchor = flat(stack.resolve(trustAnchor.attrTrustAnchorArn));

  expect(trustOf(role)).toEqual([{
    Effect: 'Allow',
    Action: ['sts:AssumeRole', 'sts:SetSourceIdentity', 'sts:TagSession'],
    Principal: { Service: 'rolesanywhere.amazonaws.com' },
    Condition: {
      ArnEquals: { 'aws:SourceArn': anchor },
      StringEquals: { 'aws:PrincipalTag/x509Subject/CN': 'backup.example.com' },
    },
  }]);
  expect(propertiesOf(role).MaxSessionDuration).toBe(3600);
  expect(only(stack, 'AWS::RolesAnywhere::TrustAnchor')).toEqual({
    Name: expect.stringMatching(/^[A-Za-z0-9_-]{1,200}$/),
    Enabled: true,
    Source: { SourceType: 'CERTIFICATE_BUNDLE', SourceData: { X509CertificateData: PEM } },
    NotificationSettings: [
      { Event: 'CA_CERTIFICATE_EXPIRY', Enabled: true, Threshold: 45 },
      { Event: 'END_ENTITY_CERTIFICATE_EXPIRY', Enabled: true, Threshold: 45 },
    ],
  });
  expect(only(stack, 'AWS::RolesAnywhere::Profile')).toEqual({
    Name: expect.stringMatching(/^[A-Za-z0-9_-]{1,200}$/),
    Enabled: true,
    RoleArns: [flat(stack.resolve(role.roleArn))],
    DurationSeconds: 3600,
  });
  Template.fromStack(stack).resourceCountIs('AWS::RolesAnywhere::CRL', 0);
  expect(warningsOf(stack)).toEqual([]);
});

test('every field of the subject that is named must hold', () => {
  const { role } = make({ commonNames: ['a', 'b'], organizationalUnits: ['Backup *'], organizations: ['Example'] });

  expect(trustOf(role)[0].Condition).toMatchObject({
    StringEquals: { 'aws:PrincipalTag/x509Subject/CN': ['a', 'b'], 'aws:PrincipalTag/x509Subject/O': 'Example' },
    StringLike: { 'aws:PrincipalTag/x509Subject/OU': 'Backup *' },
  });
});

test('with everything', () => {
  const stack = newStack();
  const authority = acmpca.CertificateAuthority.fromCertificateAuthorityArn(stack, 'Authority',
    'arn:aws:acm-pca:eu-west-1:111122223333:certificate-authority/12345678-1234-1234-1234-123456789012');
  const { role, revocationList, trustAnchor } = make({
    trustSource: TrustSource.privateCertificateAuthority(authority),
    sessionDuration: Duration.hours(12),
    expiryNotice: Duration.days(360),
    revocationList: CRL,
    sessionPolicy: new iam.PolicyDocument({ statements: [new iam.PolicyStatement({ actions: ['s3:PutObject'], resources: ['*'] })] }),
  }, stack);

  expect(revocationList).toBeDefined();
  expect(propertiesOf(role).MaxSessionDuration).toBe(43_200);
  expect(only(stack, 'AWS::RolesAnywhere::TrustAnchor')).toMatchObject({
    Source: { SourceType: 'AWS_ACM_PCA', SourceData: { AcmPcaArn: authority.certificateAuthorityArn } },
    NotificationSettings: [{ Threshold: 360 }, { Threshold: 360 }],
  });
  expect(only(stack, 'AWS::RolesAnywhere::Profile')).toMatchObject({
    DurationSeconds: 43_200,
    SessionPolicy: '{"Statement":[{"Action":"s3:PutObject","Effect":"Allow","Resource":"*"}],"Version":"2012-10-17"}',
  });
  expect(only(stack, 'AWS::RolesAnywhere::CRL')).toEqual({
    Name: expect.any(String), Enabled: true, CrlData: CRL, TrustAnchorArn: flat(stack.resolve(trustAnchor.attrTrustAnchorArn)),
  });
});

test('a session may be shorter than a role\'s can be', () => {
  const stack = newStack();
  const { role } = make({ sessionDuration: Duration.minutes(15) }, stack);

  expect(propertiesOf(role).MaxSessionDuration).toBe(3600);
  expect(only(stack, 'AWS::RolesAnywhere::Profile').DurationSeconds).toBe(900);
});

describe('refuses', () => {
  test.each<[Partial<RolesAnywhereRoleProps>, string]>([
    [{ commonNames: undefined }, "'commonNames' or 'organizationalUnits' must say whose certificates may take on the role, got none"],
    [{ commonNames: [], organizations: ['Example'] }, "'commonNames' or 'organizationalUnits' must say whose certificates may take on the role, got none"],
    [{ commonNames: ['*'] }, "'commonNames' must begin with text, not with a wildcard, got *"],
    [{ organizationalUnits: ['*x'] }, "'organizationalUnits' must begin with text, not with a wildcard, got *x"],
    [{ organizations: ['?'] }, "'organizations' must begin with text, not with a wildcard, got ?"],
    [{ commonNames: ['a', 'a'] }, "'commonNames' must not repeat an entry, got a twice"],
    [{ sessionDuration: Duration.minutes(14) }, "'sessionDuration' must be between 900 and 43200 seconds, got 840"],
    [{ sessionDuration: Duration.hours(13) }, "'sessionDuration' must be between 900 and 43200 seconds, got 46800"],
    [{ expiryNotice: Duration.days(0) }, "'expiryNotice' must be between 1 and 360 days, got 0"],
    [{ expiryNotice: Duration.days(361) }, "'expiryNotice' must be between 1 and 360 days, got 361"],
    [{ expiryNotice: Duration.hours(36) }, "'expiryNotice' must be whole days, got 1 day 12 hours"],
    [{ revocationList: PEM }, "'revocationList' must be a PEM revocation list (X509 CRL)"],
  ])('%j', (props, message) => {
    const stack = newStack();

    expect(() => make(props, stack)).toThrow(new Error(message));
    expect(stack.node.findAll().filter(CfnResource.isCfnResource)).toEqual([]);
  });

  test.each([
    ['', "'pem' must be between 1 and 16000 characters, got 0"],
    ['x'.repeat(16_001), "'pem' must be between 1 and 16000 characters, got 16001"],
    ['MIIB', "'pem' must be PEM certificates, got MIIB"],
    [`${PEM}-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----`, "'pem' must hold certificates only, got a private key"],
  ])('a bundle %#', (pem, message) => {
    expect(() => TrustSource.certificateBundle(pem)).toThrow(new Error(message));
  });

  test('a session policy that is too long', () => {
    const stack = newStack();
    make({
      sessionPolicy: new iam.PolicyDocument({
        statements: [new iam.PolicyStatement({ actions: ['s3:PutObject'], resources: Array.from({ length: 40 }, (_, i) => `arn:aws:s3:::${'b'.repeat(40)}${i}`) })],
      }),
    }, stack);

    expect(() => Template.fromStack(stack)).toThrow(/'sessionPolicy' must have at most 2048 characters, got \d+ \(deploy-time values at their longest\)/);
  });
});

test.each([undefined, { region: 'cn-north-1' }, { region: 'us-gov-west-1' }])('synthesizes in %j', (env) => {
  const stack = newStack({ env });
  make({}, stack);

  Template.fromStack(stack).hasResourceProperties('AWS::RolesAnywhere::Profile', { RoleArns: [Match.anyValue()] });
});

test('cdk-nag has nothing to say', () => {
  expect(nagFindings((stack) => { make({}, stack); })).toEqual([]);
});
