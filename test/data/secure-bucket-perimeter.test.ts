/** Who reaches a bucket at all: the organization, VPC endpoints, the age of signatures; and what uploads must say; and copies. */
import { App, aws_ec2 as ec2, aws_iam as iam, aws_kms as kms, aws_s3 as s3, Duration, Lazy, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { AccessModel } from '../../src/analysis/access-model';
import { RequestContext } from '../../src/analysis/request-context';
import { Verdict } from '../../src/analysis/verdict';
import { SecureBucket } from '../../src/data/secure-bucket';
import { BucketPurpose, SecureBucketEncryption, SecureBucketProps } from '../../src/data/secure-bucket-props';
import { SecureKey } from '../../src/data/secure-key';
import { flat } from '../private/flat';

const ACCOUNT = '111122223333';
const REGION = 'ap-northeast-1';
const DEPLOYMENT = `arn:\${AWS::Partition}:iam::${ACCOUNT}:role/cdk-*-cfn-exec-role-*`;
const ORGANIZATION = 'o-a1b2c3d4e5';

function newStack(): Stack {
  return new Stack(new App(), 'Stack', { env: { account: ACCOUNT, region: REGION } });
}

function build(props: (stack: Stack) => SecureBucketProps): { readonly stack: Stack; readonly bucket: SecureBucket } {
  const stack = newStack();
  return { stack, bucket: new SecureBucket(stack, 'Data', props(stack)) };
}

const endpoint = (stack: Stack, id = 'vpce-1a2b3c4d') =>
  ec2.InterfaceVpcEndpoint.fromInterfaceVpcEndpointAttributes(stack, id, { vpcEndpointId: id, port: 443 });
const roleOf = (stack: Stack, name: string) => iam.Role.fromRoleArn(stack, name, `arn:aws:iam::${ACCOUNT}:role/${name}`);

function statements(stack: Stack, bucket: s3.IBucket): any[] {
  const id = stack.getLogicalId(bucket.node.defaultChild as s3.CfnBucket);
  const policy = Object.values(Template.fromStack(stack).findResources('AWS::S3::BucketPolicy')).find(({ Properties }) => Properties.Bucket.Ref === id);
  return flat(policy!.Properties.PolicyDocument.Statement).map((statement: any) =>
    ({ ...statement, Resource: [statement.Resource].flat().map((arn: string) => arn.replace(`\${${id}.Arn}`, 'BUCKET')) }));
}

const bySid = (all: any[], sid: string) => all.filter((statement) => statement.Sid === sid);

describe('an organization', () => {
  test('everybody else is denied, but services and deployments', () => {
    const { stack, bucket } = build(() => ({ restrictToOrganization: ORGANIZATION }));
    expect(bySid(statements(stack, bucket.bucket), 'DenyOutsideOrganization')).toEqual([{
      Sid: 'DenyOutsideOrganization',
      Effect: 'Deny',
      Principal: { AWS: '*' },
      Action: 's3:*',
      Resource: ['BUCKET', 'BUCKET/*'],
      Condition: {
        StringNotEquals: { 'aws:PrincipalOrgID': ORGANIZATION },
        BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' },
        ArnNotLike: { 'aws:PrincipalArn': [DEPLOYMENT] },
      },
    }]);
    expect(bySid(statements(stack, bucket.accessLogBucket!), 'DenyOutsideOrganization')).toHaveLength(1);
  });

  test('verdicts', () => {
    const app = new App();
    const stack = new Stack(app, 'Stack', { env: { account: ACCOUNT, region: REGION } });
    const { bucket } = new SecureBucket(stack, 'Data', { restrictToOrganization: ORGANIZATION, encryption: SecureBucketEncryption.S3_MANAGED });
    const reader = new iam.Role(stack, 'Reader', { roleName: 'Reader', assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
    bucket.grantRead(reader);
    const access = AccessModel.fromApp(app);
    const ask = (organization: string) => access.ask({
      principal: 'Reader',
      actions: ['s3:GetObject'],
      resources: [bucket.arnForObjects('a')],
      context: RequestContext.unknown().having('aws:PrincipalOrgID', organization).having('aws:PrincipalIsAWSService', 'false')
        .having('aws:SecureTransport', 'true').having('s3:TlsVersion', '1.3'),
    }).verdict;
    expect(ask(ORGANIZATION)).toBe(Verdict.ALLOWED);
    expect(ask('o-zzzzzzzzzz')).toBe(Verdict.DENIED);
  });
});

describe('VPC endpoints', () => {
  test('requests from elsewhere are denied, but those of services and deployments', () => {
    const { stack, bucket } = build((scope) => ({
      restrictToVpcEndpoints: [endpoint(scope), endpoint(scope, 'vpce-9f8e7d6c')],
      exemptRoles: [roleOf(scope, 'BreakGlass')],
    }));
    expect(bySid(statements(stack, bucket.bucket), 'DenyOutsideVpcEndpoints')).toEqual([{
      Sid: 'DenyOutsideVpcEndpoints',
      Effect: 'Deny',
      Principal: { AWS: '*' },
      Action: 's3:*',
      Resource: ['BUCKET', 'BUCKET/*'],
      Condition: {
        StringNotEquals: { 'aws:SourceVpce': ['vpce-1a2b3c4d', 'vpce-9f8e7d6c'] },
        BoolIfExists: { 'aws:PrincipalIsAWSService': 'false', 'aws:ViaAWSService': 'false' },
        ArnNotLike: { 'aws:PrincipalArn': [`arn:aws:iam::${ACCOUNT}:role/BreakGlass`, DEPLOYMENT] },
      },
    }]);
  });

  test('verdicts: the deployment is never locked out', () => {
    const app = new App();
    const stack = new Stack(app, 'Stack', { env: { account: ACCOUNT, region: REGION } });
    const { bucket } = new SecureBucket(stack, 'Data', { restrictToVpcEndpoints: [endpoint(stack)], encryption: SecureBucketEncryption.S3_MANAGED });
    const trust = new iam.ServicePrincipal('cloudformation.amazonaws.com');
    for (const roleName of ['Admin', 'cdk-hnb659fds-cfn-exec-role-111122223333-ap-northeast-1']) {
      new iam.Role(stack, roleName, { roleName, assumedBy: trust }).addToPolicy(new iam.PolicyStatement({ actions: ['s3:*'], resources: ['*'] }));
    }
    const access = AccessModel.fromApp(app);
    const tls = RequestContext.unknown().having('aws:SecureTransport', 'true').having('s3:TlsVersion', '1.3').having('aws:PrincipalIsAWSService', 'false');
    const ask = (principal: string, context: RequestContext) =>
      access.ask({ principal, actions: ['s3:PutBucketPolicy'], resources: [bucket.bucketArn], context }).verdict;
    const outside = tls.having('aws:ViaAWSService', 'false').having('aws:SourceVpce', 'vpce-00000000');
    expect(ask('Admin', outside)).toBe(Verdict.DENIED);
    expect(ask('Admin', tls.having('aws:ViaAWSService', 'false').having('aws:SourceVpce', 'vpce-1a2b3c4d'))).toBe(Verdict.ALLOWED);
    expect(ask('Admin', tls.having('aws:ViaAWSService', 'true'))).toBe(Verdict.ALLOWED);
    expect(ask('cdk-hnb659fds-cfn-exec-role-111122223333-ap-northeast-1', outside)).toBe(Verdict.ALLOWED);
  });
});

test('old signatures, for every object', () => {
  const { stack, bucket } = build(() => ({ maxSignatureAge: Duration.minutes(10) }));
  expect(bySid(statements(stack, bucket.bucket), 'DenyOldSignatures')).toEqual([{
    Sid: 'DenyOldSignatures',
    Effect: 'Deny',
    Principal: { AWS: '*' },
    Action: 's3:*',
    Resource: ['BUCKET/*'],
    Condition: { NumericGreaterThan: { 's3:signatureAge': '600000' } },
  }]);
});

test.each([[SecureBucketEncryption.KMS, 2], [SecureBucketEncryption.S3_MANAGED, 1]])('missing headers with %s', (encryption, count) => {
  const { stack, bucket } = build(() => ({ encryption, requireEncryptionHeaders: true }));
  const missing = (Sid: string, header: string) => ({
    Sid,
    Effect: 'Deny',
    Principal: { AWS: '*' },
    Action: 's3:PutObject',
    Resource: ['BUCKET/*'],
    Condition: { Null: { [header]: 'true' }, Bool: { 'aws:PrincipalIsAWSService': 'false' } },
  });
  expect(statements(stack, bucket.bucket).filter(({ Sid }) => Sid.startsWith('DenyMissing'))).toEqual([
    missing('DenyMissingEncryptionHeader', 's3:x-amz-server-side-encryption'),
    missing('DenyMissingKey', 's3:x-amz-server-side-encryption-aws-kms-key-id'),
  ].slice(0, count));
});

describe('wrong keys', () => {
  function world() {
    const app = new App();
    const stack = new Stack(app, 'Stack', { env: { account: ACCOUNT, region: REGION } });
    const { bucket, key } = new SecureBucket(stack, 'Data');
    const other = new SecureKey(stack, 'Other', { alias: 'other' });
    const trust = new iam.ServicePrincipal('lambda.amazonaws.com');
    const withOtherKey = new iam.Role(stack, 'WithOtherKey', { roleName: 'WithOtherKey', assumedBy: trust });
    withOtherKey.addToPolicy(new iam.PolicyStatement({ actions: ['s3:*'], resources: ['*'] }));
    other.grantEncryptDecrypt(withOtherKey);
    const access = AccessModel.fromApp(app);
    const ask = (action: string, resource: string, context = RequestContext.unknown()) => access.ask({
      principal: 'WithOtherKey',
      actions: [action],
      resources: [resource],
      context: context.having('aws:SecureTransport', 'true').having('s3:TlsVersion', '1.3').having('aws:PrincipalIsAWSService', 'false'),
    }).verdict;
    return { ask, bucket, key: key!, other };
  }

  test('who may use another key cannot decrypt what the bucket holds', () => {
    const { ask, key, other } = world();
    expect(ask('kms:Decrypt', other.keyArn)).toBe(Verdict.ALLOWED);
    expect(ask('kms:Decrypt', key.keyArn)).toBe(Verdict.DENIED);
    expect(ask('kms:GenerateDataKey', key.keyArn)).toBe(Verdict.DENIED);
  });

  test('an upload that names another key, or another encryption, is denied', () => {
    const { ask, bucket } = world();
    const upload = RequestContext.unknown().having('s3:x-amz-server-side-encryption', 'aws:kms');
    expect(ask('s3:PutObject', bucket.arnForObjects('a'), upload.having('s3:x-amz-server-side-encryption-aws-kms-key-id', 'arn:aws:kms:x:1:key/other'))).toBe(Verdict.DENIED);
    expect(ask('s3:PutObject', bucket.arnForObjects('a'), RequestContext.unknown().having('s3:x-amz-server-side-encryption', 'AES256'))).toBe(Verdict.DENIED);
  });
});

describe('copies', () => {
  const destinationOf = (stack: Stack) => s3.Bucket.fromBucketName(stack, 'Copies', 'copies');
  const destinationKeyOf = (stack: Stack) => kms.Key.fromKeyArn(stack, 'CopiesKey', `arn:aws:kms:eu-west-1:${ACCOUNT}:key/1234abcd`);

  test('every object, encrypted there, without deletions', () => {
    const { stack } = build((scope) => ({ replication: { destination: destinationOf(scope), destinationKey: destinationKeyOf(scope) } }));
    Template.fromStack(stack).hasResourceProperties('AWS::S3::Bucket', {
      ReplicationConfiguration: {
        Rules: [{
          Id: 'Copies',
          Status: 'Enabled',
          DeleteMarkerReplication: { Status: 'Disabled' },
          Destination: { Bucket: Match.anyValue(), EncryptionConfiguration: { ReplicaKmsKeyID: `arn:aws:kms:eu-west-1:${ACCOUNT}:key/1234abcd` } },
          SourceSelectionCriteria: { SseKmsEncryptedObjects: { Status: 'Enabled' } },
        }],
      },
    });
  });

  test('a part, with deletions, where S3 manages the keys', () => {
    const { stack } = build((scope) => ({
      encryption: SecureBucketEncryption.S3_MANAGED, replication: { destination: destinationOf(scope), deleteMarkers: true, keyPrefix: 'reports/' },
    }));
    Template.fromStack(stack).hasResourceProperties('AWS::S3::Bucket', {
      ReplicationConfiguration: { Rules: [{ DeleteMarkerReplication: { Status: 'Enabled' }, Filter: { Prefix: 'reports/' } }] },
    });
  });
});

describe('errors', () => {
  test.each<[string, (stack: Stack) => SecureBucketProps, string]>([
    ['organization', () => ({ restrictToOrganization: 'mine' }), "'restrictToOrganization' must be the id of an organization such as o-a1b2c3d4e5, got mine"],
    ['no endpoint', () => ({ restrictToVpcEndpoints: [] }), "'restrictToVpcEndpoints' must name at least one, got none"],
    ['deleting function outside', (stack) => ({
      restrictToVpcEndpoints: [endpoint(stack)], removalPolicy: RemovalPolicy.DESTROY, acknowledgeDataLoss: true, autoDeleteObjects: true,
    }), "'autoDeleteObjects' must be false with 'restrictToVpcEndpoints': the function that deletes is not in the VPC"],
    ['exempt from nothing', (stack) => ({ exemptRoles: [roleOf(stack, 'A')] }),
      "'exemptRoles' must be left out without 'restrictToOrganization' or 'restrictToVpcEndpoints'"],
    ['age of nothing', () => ({ maxSignatureAge: Duration.seconds(0) }), "'maxSignatureAge' must be between 1 and 604800 seconds, got 0"],
    ['age of eight days', () => ({ maxSignatureAge: Duration.days(8) }), "'maxSignatureAge' must be between 1 and 604800 seconds, got 691200"],
    ['age in parts of a second', () => ({ maxSignatureAge: Duration.millis(1500) }), "'maxSignatureAge' must be whole seconds, got 1 second 500 millis"],
    ['age at deployment', () => ({ maxSignatureAge: Duration.seconds(Lazy.number({ produce: () => 60 })) }),
      "'maxSignatureAge' must be known when the app is synthesized, got a duration that is known only at deployment"],
    ['copies of logs', (stack) => ({ purpose: BucketPurpose.ACCESS_LOGS, replication: { destination: s3.Bucket.fromBucketName(stack, 'C', 'copies') } }),
      "'replication' must be left out for access logs"],
    ['copies without key', (stack) => ({ replication: { destination: s3.Bucket.fromBucketName(stack, 'C', 'copies') } }),
      "'destinationKey' must be given for a bucket that is encrypted with KMS: without it S3 copies none of its objects"],
    ['copies with a key too many', (stack) => ({
      encryption: SecureBucketEncryption.S3_MANAGED,
      replication: { destination: s3.Bucket.fromBucketName(stack, 'C', 'copies'), destinationKey: kms.Key.fromKeyArn(stack, 'K', 'arn:aws:kms:x:1:key/1') },
    }), "'destinationKey' must be left out when S3 manages the keys"],
  ])('%s', (_, props, message) => {
    const stack = newStack();
    const given = props(stack);
    expect(() => new SecureBucket(stack, 'Data', given)).toThrow(new Error(message));
    expect(Object.keys(Template.fromStack(stack).toJSON().Resources ?? {})).toEqual([]);
  });
});
