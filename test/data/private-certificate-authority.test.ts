import { App, CfnParameter, Duration, Lazy, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { ACCOUNT, agnosticStack, REGIONS, stackIn, violatedRules, warningsOf } from './support/certificates';
import { AccessModel } from '../../src/analysis/access-model';
import { RequestContext } from '../../src/analysis/request-context';
import { Verdict } from '../../src/analysis/verdict';
import {
  CertificateAuthorityKeyAlgorithm as Key, CertificateAuthoritySigningAlgorithm as Signing,
} from '../../src/data/certificate-authority-algorithms';
import { CertificateAuthorityType } from '../../src/data/certificate-authority-type';
import { CertificateAuthorityUsageMode } from '../../src/data/certificate-authority-usage-mode';
import { PrivateCertificateAuthority } from '../../src/data/private-certificate-authority';
import type { PrivateCertificateAuthorityProps } from '../../src/data/private-certificate-authority-props';
import { SecureBucket } from '../../src/data/secure-bucket';
import { nagFindings } from '../private/nag';

const SHORT = CertificateAuthorityUsageMode.SHORT_LIVED_CERTIFICATE;

function build(stack: Stack, props: Partial<PrivateCertificateAuthorityProps> = {}, id = 'Root') {
  return new PrivateCertificateAuthority(stack, id, { acknowledgeCost: true, subject: { commonName: `Example ${id} CA` }, ...props });
}

const template = (props: Partial<PrivateCertificateAuthorityProps> = {}) => {
  const stack = stackIn();
  build(stack, props);
  return Template.fromStack(stack);
};
const authorityOf = (synthesized: Template) => Object.values(synthesized.findResources('AWS::ACMPCA::CertificateAuthority'))[0].Properties;
const logicalId = (synthesized: Template, type: string, prefix: string) =>
  Object.keys(synthesized.findResources(type)).find((id) => id.startsWith(prefix));
const templateArn = (name: string) => ({ 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, `:acm-pca:::template/${name}`]] });
const withoutNoise = (stack: Stack) => warningsOf(stack).filter((text) => !text.includes('activeRoot'));

describe('a root', () => {
  const subject = {
    commonName: 'Example Root CA', organization: 'Example', organizationalUnit: 'Security', country: 'DE', state: 'Berlin', locality: 'Berlin',
  };
  const synthesized = template({ subject });
  const [authority, certificate, activation] = [
    'AWS::ACMPCA::CertificateAuthority', 'AWS::ACMPCA::Certificate', 'AWS::ACMPCA::CertificateAuthorityActivation',
  ].map((type) => logicalId(synthesized, type, 'Root'));

  test('is created for a general purpose, with a strong key and online revocation', () => {
    expect(authorityOf(synthesized)).toEqual({
      Type: 'ROOT',
      UsageMode: 'GENERAL_PURPOSE',
      KeyAlgorithm: 'RSA_4096',
      SigningAlgorithm: 'SHA512WITHRSA',
      Subject: { CommonName: 'Example Root CA', Organization: 'Example', OrganizationalUnit: 'Security', Country: 'DE', State: 'Berlin', Locality: 'Berlin' },
      RevocationConfiguration: { OcspConfiguration: { Enabled: true }, CrlConfiguration: { Enabled: false } },
      Tags: [{ Key: 'security-baseline', Value: 'true' }],
    });
  });

  test('signs itself for ten years', () => {
    synthesized.hasResourceProperties('AWS::ACMPCA::Certificate', Match.objectEquals({
      CertificateAuthorityArn: { 'Fn::GetAtt': [authority, 'Arn'] },
      CertificateSigningRequest: { 'Fn::GetAtt': [authority, 'CertificateSigningRequest'] },
      SigningAlgorithm: 'SHA512WITHRSA',
      TemplateArn: templateArn('RootCACertificate/V1'),
      Validity: { Type: 'DAYS', Value: 3650 },
    }));
  });

  test('is activated with that certificate', () => {
    synthesized.hasResourceProperties('AWS::ACMPCA::CertificateAuthorityActivation', Match.objectEquals({
      CertificateAuthorityArn: { 'Fn::GetAtt': [authority, 'Arn'] },
      Certificate: { 'Fn::GetAtt': [certificate, 'Certificate'] },
      Status: 'ACTIVE',
    }));
  });

  test('lets ACM of the account renew', () => {
    synthesized.hasResourceProperties('AWS::ACMPCA::Permission', Match.objectEquals({
      CertificateAuthorityArn: { 'Fn::GetAtt': [authority, 'Arn'] },
      Principal: 'acm.amazonaws.com',
      Actions: ['IssueCertificate', 'GetCertificate', 'ListPermissions'],
      SourceAccount: ACCOUNT,
    }));
  });

  test('outlives the stack, active, but not a failed creation', () => {
    interface Kept { Type: string; DeletionPolicy: string; UpdateReplacePolicy: string }
    const resources = Object.values(synthesized.toJSON().Resources as Record<string, Kept>);
    expect(resources.map(({ Type, DeletionPolicy, UpdateReplacePolicy }) => [Type, DeletionPolicy, UpdateReplacePolicy])).toEqual([
      ['AWS::ACMPCA::CertificateAuthority', 'RetainExceptOnCreate', 'Retain'],
      ['AWS::ACMPCA::Certificate', 'RetainExceptOnCreate', 'Retain'],
      ['AWS::ACMPCA::CertificateAuthorityActivation', 'RetainExceptOnCreate', 'Retain'],
      ['AWS::ACMPCA::Permission', 'RetainExceptOnCreate', 'Retain'],
    ]);
  });

  test('is known by its activation, so that nobody asks it for a certificate before', () => {
    const stack = stackIn();
    const root = build(stack);
    expect(stack.resolve(root.certificateAuthority.certificateAuthorityArn)).toEqual({ Ref: expect.stringMatching(/^RootActivation/) });
    expect(stack.resolve(root.certificateChain)).toEqual({ 'Fn::GetAtt': [expect.stringMatching(/^RootActivation/), 'CompleteCertificateChain'] });
    expect(activation).toMatch(/^RootActivation/);
  });

  test('warns while it is active', () => {
    const stack = stackIn();
    build(stack);
    expect(warningsOf(stack)).toEqual(["The root is active. Let it sign subordinate authorities only, and set 'disabled' when it has: Security Hub PCA.1 asks for it. "
      + '[ack: cdk-security-baseline:PrivateCertificateAuthority.activeRoot]']);
  });

  test('may be disabled', () => {
    const stack = stackIn();
    build(stack, { disabled: true });
    Template.fromStack(stack).hasResourceProperties('AWS::ACMPCA::CertificateAuthorityActivation', { Status: 'DISABLED' });
    expect(warningsOf(stack)).toEqual([]);
  });
});

describe('a subordinate', () => {
  const stack = stackIn();
  const root = build(stack, { keyAlgorithm: Key.EC_SECP384R1 });
  const issuing = build(stack, { parent: root, keyAlgorithm: Key.EC_PRIME256V1, validity: Duration.days(1000) }, 'Issuing');
  const synthesized = Template.fromStack(stack);
  const own = logicalId(synthesized, 'AWS::ACMPCA::CertificateAuthority', 'Issuing');
  const parents = logicalId(synthesized, 'AWS::ACMPCA::CertificateAuthorityActivation', 'Root');

  test('is signed by its parent, in the parent\'s way, with no level below', () => {
    synthesized.hasResourceProperties('AWS::ACMPCA::Certificate', Match.objectEquals({
      CertificateAuthorityArn: { Ref: parents },
      CertificateSigningRequest: { 'Fn::GetAtt': [own, 'CertificateSigningRequest'] },
      SigningAlgorithm: 'SHA384WITHECDSA',
      TemplateArn: templateArn('SubordinateCACertificate_PathLen0/V1'),
      Validity: { Type: 'DAYS', Value: 1000 },
    }));
  });

  test('is activated with the chain up to the root', () => {
    synthesized.hasResourceProperties('AWS::ACMPCA::CertificateAuthorityActivation', {
      CertificateAuthorityArn: { 'Fn::GetAtt': [own, 'Arn'] },
      CertificateChain: { 'Fn::GetAtt': [parents, 'CompleteCertificateChain'] },
    });
  });

  test('is a subordinate without saying so, and warns of nothing', () => {
    expect(issuing).toMatchObject({ type: CertificateAuthorityType.SUBORDINATE, pathLength: 0, signingAlgorithm: Signing.SHA256_WITH_ECDSA });
    expect(withoutNoise(stack)).toEqual([]);
  });

  test('is valid half as long as its parent if nothing is said', () => {
    const other = stackIn();
    const middle = build(other, { parent: build(other), pathLength: 1 }, 'Middle');
    build(other, { parent: middle }, 'Issuing');
    const days = Object.values(Template.fromStack(other).findResources('AWS::ACMPCA::Certificate')).map(({ Properties }) => Properties.Validity);
    expect(days).toEqual([3650, 1825, 912].map((Value) => ({ Type: 'DAYS', Value })));
  });

  test('is valid for a day less than its parent at most', () => {
    const other = stackIn();
    expect(() => build(other, { parent: build(other, { validity: Duration.days(1000) }), validity: Duration.days(999) }, 'Issuing')).not.toThrow();
  });

  test('of a parent whose validity only the deployment knows is valid for five years', () => {
    const other = stackIn();
    build(other, { parent: build(other, { validity: Duration.days(Lazy.number({ produce: () => 5000 })) }) }, 'Issuing');
    Template.fromStack(other).hasResourceProperties('AWS::ACMPCA::Certificate', { Validity: { Type: 'DAYS', Value: 1825 } });
  });

  test('may have its parent in another stack', () => {
    const app = new App({ analyticsReporting: false });
    const roots = new Stack(app, 'Roots', { env: { account: ACCOUNT, region: 'eu-central-1' } });
    const others = new Stack(app, 'Others', { env: { account: ACCOUNT, region: 'eu-central-1' } });
    build(others, { parent: build(roots) }, 'Issuing');
    Template.fromStack(others).hasResourceProperties('AWS::ACMPCA::Certificate', {
      CertificateAuthorityArn: { 'Fn::ImportValue': Match.stringLikeRegexp('RootActivation') },
    });
  });

  test.each([1, 2, 3])('may permit %d levels below', (pathLength) => {
    const other = stackIn();
    build(other, { parent: build(other), pathLength }, 'Middle');
    Template.fromStack(other).hasResourceProperties('AWS::ACMPCA::Certificate', { TemplateArn: templateArn(`SubordinateCACertificate_PathLen${pathLength}/V1`) });
  });
});

describe('algorithms', () => {
  test.each([
    [Key.RSA_2048, 'SHA256WITHRSA'], [Key.RSA_3072, 'SHA384WITHRSA'], [Key.RSA_4096, 'SHA512WITHRSA'],
    [Key.EC_PRIME256V1, 'SHA256WITHECDSA'], [Key.EC_SECP384R1, 'SHA384WITHECDSA'], [Key.EC_SECP521R1, 'SHA512WITHECDSA'],
  ])('%s signs by default with %s', (keyAlgorithm, signing) => {
    expect(authorityOf(template({ keyAlgorithm }))).toMatchObject({ KeyAlgorithm: keyAlgorithm, SigningAlgorithm: signing });
  });

  test.each(Object.values(Key).flatMap((key) => Object.values(Signing).map((signing): [Key, Signing] => [key, signing])))('%s with %s', (keyAlgorithm, signingAlgorithm) => {
    const family = keyAlgorithm.startsWith('RSA') ? 'RSA' : 'ECDSA';
    if (signingAlgorithm.endsWith(`WITH${family}`)) {
      expect(authorityOf(template({ keyAlgorithm, signingAlgorithm })).SigningAlgorithm).toBe(signingAlgorithm);
    } else {
      expect(() => template({ keyAlgorithm, signingAlgorithm }))
        .toThrow(new Error(`'signingAlgorithm' must be of the family of the key, ${family}, got ${signingAlgorithm} for ${keyAlgorithm}`));
    }
  });
});

describe('revocation', () => {
  const withList = (stack: Stack, customCname?: string, bucket: s3.IBucket = new s3.Bucket(stack, 'Lists')) => ({ crl: { bucket, customCname } });

  test('by a list in a bucket, which no object makes public', () => {
    const stack = stackIn();
    build(stack, withList(stack, 'crl.example.com'));
    expect(authorityOf(Template.fromStack(stack)).RevocationConfiguration).toEqual({
      OcspConfiguration: { Enabled: false },
      CrlConfiguration: {
        Enabled: true,
        S3BucketName: { Ref: expect.stringMatching(/^Lists/) },
        S3ObjectAcl: 'BUCKET_OWNER_FULL_CONTROL',
        ExpirationInDays: 7,
        CustomCname: 'crl.example.com',
      },
    });
    expect(withoutNoise(stack)).toEqual([]);
  });

  test('both ways', () => {
    const stack = stackIn();
    build(stack, { ocsp: true, crl: { ...withList(stack, 'crl.example.com').crl, expiration: Duration.days(30) } });
    expect(authorityOf(Template.fromStack(stack)).RevocationConfiguration)
      .toMatchObject({ OcspConfiguration: { Enabled: true }, CrlConfiguration: { Enabled: true, ExpirationInDays: 30 } });
  });

  test('the authorities of the account may write the list, before this one is created', () => {
    const stack = stackIn();
    build(stack, withList(stack));
    const synthesized = Template.fromStack(stack);
    const bucketArn = { 'Fn::GetAtt': [logicalId(synthesized, 'AWS::S3::Bucket', 'Lists'), 'Arn'] };
    const [[policyId, policy]] = Object.entries(synthesized.findResources('AWS::S3::BucketPolicy'));
    expect(policy.Properties.PolicyDocument.Statement).toEqual([{
      Effect: 'Allow',
      Principal: { Service: 'acm-pca.amazonaws.com' },
      Action: ['s3:PutObject', 's3:PutObjectAcl', 's3:GetBucketAcl', 's3:GetBucketLocation'],
      Resource: [bucketArn, { 'Fn::Join': ['', [bucketArn, '/*']] }],
      Condition: {
        StringEquals: { 'aws:SourceAccount': ACCOUNT },
        ArnLike: { 'aws:SourceArn': { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, `:acm-pca:eu-central-1:${ACCOUNT}:certificate-authority/*`]] } },
      },
    }]);
    const [authority] = Object.values(synthesized.findResources('AWS::ACMPCA::CertificateAuthority'));
    expect(authority.DependsOn).toEqual([policyId]);
  });

  test('a list that clients cannot reach is told of', () => {
    const stack = stackIn();
    build(stack, withList(stack));
    expect(withoutNoise(stack)).toEqual(["The certificates name the bucket of the list, which is closed to clients. Give 'crl.customCname', such as a distribution of CloudFront. "
      + '[ack: cdk-security-baseline:PrivateCertificateAuthority.unreachableList]']);
  });

  test('a bucket whose policy cannot be changed is told of', () => {
    const stack = stackIn();
    build(stack, withList(stack, 'crl.example.com', s3.Bucket.fromBucketName(stack, 'Lists', 'lists')));
    expect(withoutNoise(stack)).toEqual(['The policy of the given bucket cannot be changed from here. Unless it lets acm-pca.amazonaws.com write, '
      + 'the authority cannot be created. [ack: cdk-security-baseline:PrivateCertificateAuthority.crlBucketPolicy]']);
  });

  test('none warns for a general purpose', () => {
    const stack = stackIn();
    build(stack, { ocsp: false });
    expect(authorityOf(Template.fromStack(stack)).RevocationConfiguration)
      .toEqual({ OcspConfiguration: { Enabled: false }, CrlConfiguration: { Enabled: false } });
    expect(withoutNoise(stack)).toEqual(['Clients cannot learn what was revoked: a certificate that was stolen is taken until it expires. '
      + '[ack: cdk-security-baseline:PrivateCertificateAuthority.noRevocation]']);
  });

  test('certificates of seven days need none, and ACM renews none', () => {
    const stack = stackIn();
    build(stack, { usageMode: SHORT });
    const synthesized = Template.fromStack(stack);
    expect(authorityOf(synthesized)).toMatchObject({
      UsageMode: 'SHORT_LIVED_CERTIFICATE', RevocationConfiguration: { OcspConfiguration: { Enabled: false }, CrlConfiguration: { Enabled: false } },
    });
    synthesized.resourceCountIs('AWS::ACMPCA::Permission', 0);
    expect(withoutNoise(stack)).toEqual([]);
  });
});

test('ACM may be kept from renewing', () => {
  template({ allowRenewal: false }).resourceCountIs('AWS::ACMPCA::Permission', 0);
});

test.each([[395, 1], [396, 0]])('an authority of %d days warns %d times', (days, times) => {
  const stack = stackIn();
  build(stack, { validity: Duration.days(days) });
  expect(withoutNoise(stack)).toEqual(Array.from({ length: times }, () =>
    'The authority is valid for 395 days. ACM issues certificates of 395 days, which it must outlive. [ack: cdk-security-baseline:PrivateCertificateAuthority.shortValidity]'));
});

describe('refused', () => {
  const COST = "'acknowledgeCost' must be true: a private CA costs money every month until somebody deletes it, also when it issues nothing, got";
  const lists = (stack: Stack) => new s3.Bucket(stack, 'Lists');

  test.each<[string, (stack: Stack) => Partial<PrivateCertificateAuthorityProps>, string]>([
    ['no word about the cost', () => ({ acknowledgeCost: undefined }), `${COST} undefined`],
    ['a no to the cost', () => ({ acknowledgeCost: false }), `${COST} false`],
    ['a text about the cost', () => ({ acknowledgeCost: 'true' as never }), `${COST} true`],
    ['no subject', () => ({ subject: undefined }), "'subject' must be an object with a commonName, got undefined"],
    ['a text as subject', () => ({ subject: 'CN=x' as never }), "'subject' must be an object with a commonName, got CN=x"],
    ['a subject without name', () => ({ subject: {} as never }), "'subject.commonName' must be text, got undefined"],
    ['an empty name', () => ({ subject: { commonName: '' } }), "'subject.commonName' must be between 1 and 64 characters, got 0"],
    ['a long name', () => ({ subject: { commonName: 'x'.repeat(65) } }), "'subject.commonName' must be between 1 and 64 characters, got 65"],
    ['a long organization', () => ({ subject: { commonName: 'x', organization: 'x'.repeat(65) } }), "'subject.organization' must be between 1 and 64 characters, got 65"],
    ['a long unit', () => ({ subject: { commonName: 'x', organizationalUnit: 'x'.repeat(65) } }), "'subject.organizationalUnit' must be between 1 and 64 characters, got 65"],
    ['a long state', () => ({ subject: { commonName: 'x', state: 'x'.repeat(129) } }), "'subject.state' must be between 1 and 128 characters, got 129"],
    ['a long city', () => ({ subject: { commonName: 'x', locality: 'x'.repeat(129) } }), "'subject.locality' must be between 1 and 128 characters, got 129"],
    ['a number as city', () => ({ subject: { commonName: 'x', locality: 1 as never } }), "'subject.locality' must be text, got the number 1"],
    ['a country in words', () => ({ subject: { commonName: 'x', country: 'Germany' } }), "'subject.country' must be two letters, got Germany"],
    ['another type', () => ({ type: 'LEAF' as never }), "'type' must be one of ROOT, SUBORDINATE, got LEAF"],
    ['another usageMode', () => ({ usageMode: 'ALL' as never }), "'usageMode' must be one of GENERAL_PURPOSE, SHORT_LIVED_CERTIFICATE, got ALL"],
    ['another key', () => ({ keyAlgorithm: 'RSA_1024' as never }),
      "'keyAlgorithm' must be one of RSA_2048, RSA_3072, RSA_4096, EC_prime256v1, EC_secp384r1, EC_secp521r1, got RSA_1024"],
    ['another signature', () => ({ signingAlgorithm: 'SHA1WITHRSA' as never }),
      "'signingAlgorithm' must be one of SHA256WITHRSA, SHA384WITHRSA, SHA512WITHRSA, SHA256WITHECDSA, SHA384WITHECDSA, SHA512WITHECDSA, got SHA1WITHRSA"],
    ['no validity', () => ({ validity: Duration.days(0) }), "'validity' must be between 1 and 36500 days, got 0"],
    ['an endless validity', () => ({ validity: Duration.days(36501) }), "'validity' must be between 1 and 36500 days, got 36501"],
    ['parts of a day', () => ({ validity: Duration.hours(30) }), "'validity' must be whole days, got 1 day 6 hours"],
    ['a subordinate without parent', () => ({ type: CertificateAuthorityType.SUBORDINATE }), "'parent' must be given when 'type' is SUBORDINATE"],
    ['a root with a parent', (stack) => ({ type: CertificateAuthorityType.ROOT, parent: build(stack) }), "'parent' must be left out when 'type' is ROOT"],
    ['a root with a path', () => ({ pathLength: 0 }), "'pathLength' must be left out when 'type' is ROOT"],
    ['a long path', (stack) => ({ parent: build(stack), pathLength: 4 }), "'pathLength' must be between 0 and 3, got 4"],
    ['a negative path', (stack) => ({ parent: build(stack), pathLength: -1 }), "'pathLength' must be between 0 and 3, got -1"],
    ['a short-lived parent', (stack) => ({ parent: build(stack, { usageMode: SHORT }) }),
      "'parent' must be for a general purpose: one for short-lived certificates signs no other authority, got Stack-eu-central-1/Root"],
    ['a parent that permits no child', (stack) => ({ parent: build(stack, { parent: build(stack) }, 'Issuing') }),
      "'parent' must permit authorities below it, got Stack-eu-central-1/Issuing with 'pathLength' 0"],
    ['as many levels as the parent', (stack) => ({ parent: build(stack, { parent: build(stack), pathLength: 1 }, 'Middle'), pathLength: 1 }),
      "'pathLength' must be less than the 1 of the parent, got 1"],
    ['as long a life as the parent', (stack) => ({ parent: build(stack, { validity: Duration.days(1000) }), validity: Duration.days(1000) }),
      "'validity' must be less than the 1000 days of the parent, got 1000"],
    ['a longer life than the parent', (stack) => ({ parent: build(stack, { validity: Duration.days(1000) }), validity: Duration.days(1001) }),
      "'validity' must be less than the 1000 days of the parent, got 1001"],
    ['a parent in another Region', (stack) => ({ parent: build(stackIn('us-east-1', stack.node.root as App)) }),
      "'parent' must be in the Region of the stack, eu-central-1, got one in us-east-1"],
    ['renewal of the short-lived', () => ({ usageMode: SHORT, allowRenewal: true }),
      "'allowRenewal' must be false when 'usageMode' is SHORT_LIVED_CERTIFICATE: ACM does not issue from such an authority"],
    ['a text as parent', () => ({ parent: 'arn' as never }), "'parent' must be a PrivateCertificateAuthority, got the text arn"],
    ['a text as bucket', () => ({ crl: { bucket: 'lists' as never } }), "'crl.bucket' must be a bucket, got the text lists"],
    ['a list without bucket', () => ({ crl: {} as never }), "'crl.bucket' must be a bucket, got none"],
    ['a list for no day', (stack) => ({ crl: { bucket: lists(stack), expiration: Duration.days(0) } }), "'crl.expiration' must be between 1 and 5000 days, got 0"],
    ['a list for ever', (stack) => ({ crl: { bucket: lists(stack), expiration: Duration.days(5001) } }), "'crl.expiration' must be between 1 and 5000 days, got 5001"],
    ['a list under a URL', (stack) => ({ crl: { bucket: lists(stack), customCname: 'https://crl.example.com' } }),
      "'crl.customCname' must be a domain name without https://, with at most 253 characters, got https://crl.example.com"],
  ])('%s', (_name, props, message) => {
    const stack = stackIn();
    const given = props(stack);
    expect(() => build(stack, given, 'Refused')).toThrow(new Error(message));
    expect(stack.node.findChild('Refused').node.children).toEqual([]);
  });
});

test('values that only the deployment knows pass', () => {
  const stack = agnosticStack();
  const text = (id: string) => new CfnParameter(stack, id).valueAsString;
  build(stack, {
    subject: { commonName: text('Name'), organization: text('Organization'), country: text('Country') },
    validity: Duration.days(Lazy.number({ produce: () => 800 })),
    crl: { bucket: new s3.Bucket(stack, 'Lists'), customCname: text('ListsDomain'), expiration: Duration.days(Lazy.number({ produce: () => 3 })) },
  });
  const synthesized = Template.fromStack(stack);
  expect(authorityOf(synthesized)).toMatchObject({
    Subject: { CommonName: { Ref: 'Name' }, Organization: { Ref: 'Organization' }, Country: { Ref: 'Country' } },
    RevocationConfiguration: { CrlConfiguration: { CustomCname: { Ref: 'ListsDomain' }, ExpirationInDays: 3 } },
  });
  synthesized.hasResourceProperties('AWS::ACMPCA::Certificate', { Validity: { Type: 'DAYS', Value: 800 } });
});

describe('in China', () => {
  test('it needs a list, since nobody can ask online, and another standard for keys', () => {
    expect(() => build(stackIn('cn-north-1'))).toThrow(new Error("'crl' must be given in cn-north-1, where OCSP is not available"));
    expect(() => build(stackIn('cn-northwest-1'), { ocsp: true })).toThrow(new Error("'ocsp' must be false in cn-northwest-1, where it is not available"));
    const stack = stackIn('cn-north-1');
    build(stack, { crl: { bucket: new s3.Bucket(stack, 'Lists'), customCname: 'crl.example.cn' } });
    expect(authorityOf(Template.fromStack(stack))).toMatchObject({
      KeyStorageSecurityStandard: 'CCPC_LEVEL_1_OR_HIGHER', RevocationConfiguration: { CrlConfiguration: { Enabled: true } },
    });
    expect(authorityOf(Template.fromStack(stack)).RevocationConfiguration).not.toHaveProperty('OcspConfiguration');
  });

  test('an explicit no to both is a choice, with a warning', () => {
    const stack = stackIn('cn-north-1');
    build(stack, { ocsp: false });
    expect(withoutNoise(stack)).toEqual([expect.stringContaining('noRevocation')]);
  });
});

test.each(REGIONS.filter((region) => region !== 'cn-north-1'))('in %s it synthesizes, with ARNs of no fixed partition', (region) => {
  const stack = region === undefined ? agnosticStack() : stackIn(region);
  build(stack, { parent: build(stack) }, 'Issuing');
  const synthesized = Template.fromStack(stack);
  synthesized.resourceCountIs('AWS::ACMPCA::CertificateAuthority', 2);
  expect(authorityOf(synthesized)).not.toHaveProperty('KeyStorageSecurityStandard');
  expect(JSON.stringify(synthesized.toJSON())).not.toMatch(/arn:aws[:-]/);
});

describe('who may', () => {
  const app = new App({ analyticsReporting: false });
  const stack = stackIn('eu-central-1', app);
  const authority = build(stack);
  const role = new iam.Role(stack, 'Issuer', { roleName: 'issuer', assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
  authority.grantIssue(role);
  app.synth();
  const model = AccessModel.fromApp(app);
  const ask = (action: string, name?: string) => model.ask({
    principal: `arn:aws:iam::${ACCOUNT}:role/issuer`,
    actions: [action],
    resources: [`arn:aws:acm-pca:eu-central-1:${ACCOUNT}:certificate-authority/11111111-2222-3333-4444-555555555555`],
    context: name === undefined ? RequestContext.unknown() : RequestContext.unknown().having('acm-pca:TemplateArn', `arn:aws:acm-pca:::template/${name}`),
  }).verdict;

  test('the policy is exact', () => {
    const arn = { 'Fn::GetAtt': [expect.stringMatching(/^RootAuthority/), 'Arn'] };
    const [policy] = Object.values(Template.fromStack(stack).findResources('AWS::IAM::Policy'));
    expect(policy.Properties.PolicyDocument.Statement).toEqual([
      {
        Effect: 'Allow',
        Action: ['acm-pca:DescribeCertificateAuthority', 'acm-pca:GetCertificate', 'acm-pca:GetCertificateAuthorityCertificate'],
        Resource: arn,
      },
      {
        Effect: 'Allow', Action: 'acm-pca:IssueCertificate', Resource: arn, Condition: { ArnLike: { 'acm-pca:TemplateArn': templateArn('EndEntityCertificate/V*') } },
      },
    ]);
  });

  test('issue certificates for servers and clients: never for authorities, never manage this one', () => {
    expect(ask('acm-pca:IssueCertificate', 'EndEntityCertificate/V1')).not.toBe(Verdict.DENIED);
    expect(ask('acm-pca:IssueCertificate', 'SubordinateCACertificate_PathLen0/V1')).toBe(Verdict.DENIED);
    expect(ask('acm-pca:IssueCertificate', 'RootCACertificate/V1')).toBe(Verdict.DENIED);
    expect(ask('acm-pca:UpdateCertificateAuthority')).toBe(Verdict.DENIED);
    expect(ask('acm-pca:DeleteCertificateAuthority')).toBe(Verdict.DENIED);
    expect(ask('acm-pca:RevokeCertificate')).toBe(Verdict.DENIED);
  });
});

const everything = (stack: Stack) => {
  const { bucket } = new SecureBucket(stack, 'Lists');
  const root = build(stack, { disabled: true, crl: { bucket, customCname: 'crl.example.com' } });
  build(stack, { parent: root, crl: { bucket, customCname: 'crl.example.com' } }, 'Issuing');
  build(stack, { usageMode: SHORT }, 'Weekly');
};

test('cdk-nag has nothing against it', () => {
  expect(nagFindings(everything)).toEqual([]);
});

test('the default pack of the gate has nothing against it', () => {
  expect(violatedRules(everything)).toEqual([]);
});

test('two authorities share the policy of a bucket', () => {
  const stack = stackIn();
  const bucket = new s3.Bucket(stack, 'Lists');
  ['One', 'Two'].forEach((id) => build(stack, { crl: { bucket } }, id));
  const [policy] = Object.values(Template.fromStack(stack).findResources('AWS::S3::BucketPolicy'));
  expect(policy.Properties.PolicyDocument.Statement).toHaveLength(1);
});
