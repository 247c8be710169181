import { App, aws_iam as iam, aws_kms as kms, aws_s3 as s3, CfnParameter, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { SecureBucket } from '../../src/data/secure-bucket';
import { BucketPurpose, SecureBucketEncryption, SecureBucketProps } from '../../src/data/secure-bucket-props';
import { SecureKey } from '../../src/data/secure-key';
import { flat } from '../private/flat';
import { nagFindings } from '../private/nag';

const ACCOUNT = '111122223333';
const REGION = 'ap-northeast-1';

function newStack(region = REGION): Stack {
  return new Stack(new App(), 'Stack', { env: { account: ACCOUNT, region } });
}

function build(props: SecureBucketProps = {}, region = REGION) {
  const stack = newStack(region);
  return { stack, bucket: new SecureBucket(stack, 'Data', props) };
}

const idOf = (stack: Stack, bucket: s3.IBucket) => stack.getLogicalId(bucket.node.defaultChild as s3.CfnBucket);

/** The bucket as it stands in the template. */
function resource(stack: Stack, bucket: s3.IBucket): any {
  return flat(Template.fromStack(stack).toJSON().Resources[idOf(stack, bucket)]);
}

function policyOf(stack: Stack, bucket: s3.IBucket): any[] {
  const reference = `\${${idOf(stack, bucket)}}`;
  const policies = Object.values(Template.fromStack(stack).findResources('AWS::S3::BucketPolicy')).map(flat)
    .filter((policy) => policy.Properties.Bucket === reference);
  expect(policies).toHaveLength(1);
  return policies[0].Properties.PolicyDocument.Statement;
}

const everything = (id: string) => [`\${${id}.Arn}`, `\${${id}.Arn}/*`];
const tls = (id: string) => [
  {
    Sid: 'DenyInsecureTransport',
    Effect: 'Deny',
    Principal: { AWS: '*' },
    Action: 's3:*',
    Resource: everything(id),
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  },
  {
    Sid: 'DenyTlsBelow12',
    Effect: 'Deny',
    Principal: { AWS: '*' },
    Action: 's3:*',
    Resource: everything(id),
    Condition: { NumericLessThan: { 's3:TlsVersion': '1.2' } },
  },
];
const otherEncryption = (id: string, algorithm: string, keyArn: string) => [
  ['DenyWrongEncryptionHeader', 's3:x-amz-server-side-encryption', algorithm],
  ['DenyWrongKey', 's3:x-amz-server-side-encryption-aws-kms-key-id', keyArn],
].map(([Sid, header, value]) => ({
  Sid,
  Effect: 'Deny',
  Principal: { AWS: '*' },
  Action: 's3:PutObject',
  Resource: `\${${id}.Arn}/*`,
  Condition: { StringNotEquals: { [header]: value }, Null: { [header]: 'false' }, Bool: { 'aws:PrincipalIsAWSService': 'false' } },
}));

describe('defaults', () => {
  test('encrypted, private, versioned, without ACLs, logged, in the namespace of the account', () => {
    const { stack, bucket } = build();
    const keyId = stack.getLogicalId(bucket.key!.node.defaultChild as kms.CfnKey);
    const { Properties, DeletionPolicy, UpdateReplacePolicy } = resource(stack, bucket.bucket);
    expect(Properties).toEqual({
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{
          BlockedEncryptionTypes: { EncryptionType: ['SSE-C'] },
          BucketKeyEnabled: true,
          ServerSideEncryptionByDefault: { KMSMasterKeyID: `\${${keyId}.Arn}`, SSEAlgorithm: 'aws:kms' },
        }],
      },
      BucketNamePrefix: expect.stringMatching(/^data-[0-9a-f]{6}-\$\{instance\}$/),
      BucketNamespace: 'account-regional',
      LifecycleConfiguration: {
        Rules: [{
          Id: 'Retention',
          Status: 'Enabled',
          AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
          NoncurrentVersionExpiration: { NoncurrentDays: 90 },
        }],
      },
      LoggingConfiguration: { DestinationBucketName: `\${${idOf(stack, bucket.accessLogBucket!)}}`, LogFilePrefix: 'data/' },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      PublicAccessBlockConfiguration: { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true },
      VersioningConfiguration: { Status: 'Enabled' },
    });
    expect([DeletionPolicy, UpdateReplacePolicy]).toEqual(['Retain', 'Retain']);
  });

  test('the policy refuses plain text, old TLS, other encryption', () => {
    const { stack, bucket } = build();
    const id = idOf(stack, bucket.bucket);
    const keyId = stack.getLogicalId(bucket.key!.node.defaultChild as kms.CfnKey);
    expect(policyOf(stack, bucket.bucket)).toEqual([...tls(id), ...otherEncryption(id, 'aws:kms', `\${${keyId}.Arn}`)]);
  });

  test('everything stays but the alias of the key', () => {
    const resources: any[] = Object.values(Template.fromStack(build().stack).toJSON().Resources);
    expect(resources.filter(({ DeletionPolicy }) => DeletionPolicy !== 'Retain').map(({ Type }) => Type)).toEqual(['AWS::KMS::Alias']);
    expect(resources.map(({ Type }) => Type).sort()).toEqual([
      'AWS::KMS::Alias', 'AWS::KMS::Key', 'AWS::S3::Bucket', 'AWS::S3::Bucket', 'AWS::S3::BucketPolicy', 'AWS::S3::BucketPolicy',
    ]);
  });

  test('no warning, and nothing for cdk-nag', () => {
    Annotations.fromStack(build().stack).hasNoWarning('*', Match.anyValue());
    expect(nagFindings((stack) => new SecureBucket(stack, 'Data'))).toEqual([]);
  });
});

describe('access logs', () => {
  test('go to a bucket with S3 managed keys, without ACLs and without access logs of its own', () => {
    const { stack, bucket } = build();
    const { Properties } = resource(stack, bucket.accessLogBucket!);
    expect(Properties).toEqual({
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{
          BlockedEncryptionTypes: { EncryptionType: ['SSE-C'] }, ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' },
        }],
      },
      BucketNamePrefix: expect.stringMatching(/^access-logs-[0-9a-f]{6}-\$\{instance\}$/),
      BucketNamespace: 'account-regional',
      LifecycleConfiguration: {
        Rules: [{
          Id: 'Retention',
          Status: 'Enabled',
          AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
          NoncurrentVersionExpiration: { NoncurrentDays: 90 },
          ExpirationInDays: 365,
        }],
      },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      PublicAccessBlockConfiguration: { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true },
      VersioningConfiguration: { Status: 'Enabled' },
    });
  });

  test('S3 may write them for this bucket alone', () => {
    const { stack, bucket } = build();
    const target = idOf(stack, bucket.accessLogBucket!);
    expect(policyOf(stack, bucket.accessLogBucket!)).toEqual([...tls(target), {
      Sid: expect.stringMatching(/^AccessLogs[0-9a-f]{8}$/),
      Effect: 'Allow',
      Principal: { Service: 'logging.s3.amazonaws.com' },
      Action: 's3:PutObject',
      Resource: `\${${target}.Arn}/data/*`,
      Condition: { StringEquals: { 'aws:SourceAccount': ACCOUNT }, ArnLike: { 'aws:SourceArn': `\${${idOf(stack, bucket.bucket)}.Arn}` } },
    }]);
  });

  test('of several buckets can go to one', () => {
    const stack = newStack();
    const { bucket: accessLogBucket } = new SecureBucket(stack, 'Logs', { purpose: BucketPurpose.ACCESS_LOGS });
    const one = new SecureBucket(stack, 'One', { accessLogBucket, accessLogPrefix: 'one/' });
    new SecureBucket(stack, 'Two', { accessLogBucket, accessLogPrefix: 'two/' });
    expect(one.accessLogBucket).toBe(accessLogBucket);
    const statements = policyOf(stack, accessLogBucket).slice(2);
    const id = idOf(stack, accessLogBucket);
    expect(statements.map(({ Resource }) => Resource)).toEqual([`\${${id}.Arn}/one/*`, `\${${id}.Arn}/two/*`]);
    expect(new Set(statements.map(({ Sid }) => Sid)).size).toBe(2);
    Annotations.fromStack(stack).hasNoWarning('*', Match.anyValue());
  });

  test('to an imported bucket give a warning that says what to add', () => {
    const stack = newStack();
    new SecureBucket(stack, 'Data', { accessLogBucket: s3.Bucket.fromBucketName(stack, 'Logs', 'logs') });
    Annotations.fromStack(stack).hasWarning('/Stack/Data', 'The policy of the given access log bucket cannot be changed from here. '
      + 'Unless it lets logging.s3.amazonaws.com write data/*, no access is logged. [ack: cdk-security-baseline:SecureBucket.accessLogPolicy]');
  });

  test('can be switched off, with a warning', () => {
    const { stack, bucket } = build({ accessLogging: false });
    expect(bucket.accessLogBucket).toBeUndefined();
    expect(resource(stack, bucket.bucket).Properties.LoggingConfiguration).toBeUndefined();
    Annotations.fromStack(stack).hasWarning('/Stack/Data',
      'Access to the bucket is not logged; FSBP S3.9 asks for it. [ack: cdk-security-baseline:SecureBucket.accessLogging]');
  });
});

describe('encryption', () => {
  test('with a given key', () => {
    const stack = newStack();
    const key = new SecureKey(stack, 'Key', { alias: 'test' });
    const bucket = new SecureBucket(stack, 'Data', { key });
    expect(bucket.key).toBe(key);
    Template.fromStack(stack).resourceCountIs('AWS::KMS::Key', 1);
  });

  test('in two layers', () => {
    const { stack, bucket } = build({ encryption: SecureBucketEncryption.DSSE });
    const id = idOf(stack, bucket.bucket);
    const keyArn = `\${${stack.getLogicalId(bucket.key!.node.defaultChild as kms.CfnKey)}.Arn}`;
    expect(resource(stack, bucket.bucket).Properties.BucketEncryption.ServerSideEncryptionConfiguration[0]).toEqual({
      BlockedEncryptionTypes: { EncryptionType: ['SSE-C'] },
      ServerSideEncryptionByDefault: { KMSMasterKeyID: keyArn, SSEAlgorithm: 'aws:kms:dsse' },
    });
    expect(policyOf(stack, bucket.bucket).slice(2)).toEqual(otherEncryption(id, 'aws:kms:dsse', keyArn));
  });

  test('with keys of S3', () => {
    const { stack, bucket } = build({ encryption: SecureBucketEncryption.S3_MANAGED });
    expect(bucket.key).toBeUndefined();
    expect(policyOf(stack, bucket.bucket)).toEqual(tls(idOf(stack, bucket.bucket)));
    Template.fromStack(stack).resourceCountIs('AWS::KMS::Key', 0);
  });
});

describe('name', () => {
  const nameOf = (props: SecureBucketProps, region?: string) => {
    const { stack, bucket } = build({ accessLogging: false, ...props }, region);
    const { BucketName, BucketNamePrefix, BucketNamespace } = resource(stack, bucket.bucket).Properties;
    return { BucketName, BucketNamePrefix, BucketNamespace };
  };

  test.each(['me-south-1', 'me-central-1'])('is made of the same parts in %s, which has no such namespace', (region) => {
    const prefix = nameOf({}, 'eu-west-1').BucketNamePrefix;
    expect(prefix).toContain('${instance}');
    expect(nameOf({}, region)).toEqual({ BucketName: `${prefix}-${ACCOUNT}-${region}` });
  });

  test('is in the namespace of all accounts on request', () => {
    const { BucketNamePrefix: prefix } = nameOf({}, 'eu-west-1');
    expect(nameOf({ accountRegionalNamespace: false }, 'eu-west-1')).toEqual({ BucketName: `${prefix}-${ACCOUNT}-eu-west-1` });
  });

  test('can be prescribed', () => {
    expect(nameOf({ bucketName: 'aws-waf-logs-x' })).toEqual({ BucketName: 'aws-waf-logs-x' });
  });

  test('of the longest prefix fits in the longest Region', () => {
    const prefix = nameOf({ namePrefix: 'a'.repeat(14) }).BucketNamePrefix.replace('${instance}', '51af3dc0');
    expect(`${prefix}-${ACCOUNT}-${'r'.repeat(16)}-an`.length).toBeLessThanOrEqual(63);
  });

  test.each(['', 'a'.repeat(15), 'Upper', '-a', 'a-', 'a.b'])('the prefix %p is refused', (namePrefix) => {
    expect(() => build({ namePrefix })).toThrow(
      new Error(`'namePrefix' must have 1 to 14 lowercase letters, digits and hyphens, with a letter or digit at both ends, got ${namePrefix}`));
  });

  test('a token passes as prefix', () => {
    const stack = newStack();
    const namePrefix = new CfnParameter(stack, 'Prefix').valueAsString;
    expect(() => new SecureBucket(stack, 'Data', { namePrefix })).not.toThrow();
  });
});

describe('retention', () => {
  test('expiry, transitions, old versions', () => {
    const { stack, bucket } = build({
      expiration: Duration.days(400),
      noncurrentVersionExpiration: Duration.days(30),
      transitions: [{ storageClass: s3.StorageClass.INFREQUENT_ACCESS, transitionAfter: Duration.days(60) }],
    });
    expect(resource(stack, bucket.bucket).Properties.LifecycleConfiguration.Rules).toEqual([{
      Id: 'Retention',
      Status: 'Enabled',
      AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
      NoncurrentVersionExpiration: { NoncurrentDays: 30 },
      ExpirationInDays: 400,
      Transitions: [{ StorageClass: 'STANDARD_IA', TransitionInDays: 60 }],
    }]);
  });

  test('Object Lock', () => {
    const { stack, bucket } = build({ objectLock: s3.ObjectLockRetention.governance(Duration.days(30)) });
    expect(resource(stack, bucket.bucket).Properties).toMatchObject({
      ObjectLockEnabled: true,
      ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled', Rule: { DefaultRetention: { Mode: 'GOVERNANCE', Days: 30 } } },
    });
    expect(resource(stack, bucket.accessLogBucket!).Properties.ObjectLockEnabled).toBeUndefined();
    Annotations.fromStack(stack).hasNoWarning('*', Match.anyValue());
  });

  test('a lock that nobody can open gives a warning', () => {
    Annotations.fromStack(build({ objectLock: s3.ObjectLockRetention.compliance(Duration.days(30)) }).stack).hasWarning('/Stack/Data',
      'With Object Lock in COMPLIANCE mode nobody, not even the root user, can delete a version or shorten its retention. '
      + 'Try GOVERNANCE first. [ack: cdk-security-baseline:SecureBucket.complianceLock]');
  });
});

describe('denyDelete', () => {
  const DEPLOYMENT = `arn:\${AWS::Partition}:iam::${ACCOUNT}:role/cdk-*-cfn-exec-role-*`;
  const denials = (stack: Stack, bucket: s3.IBucket) => policyOf(stack, bucket).filter(({ Sid }) => ['DenyDelete', 'DenyLifecycleChange'].includes(Sid));

  test('for everyone, in the access logs too', () => {
    const { stack, bucket } = build({ denyDelete: true });
    for (const target of [bucket.bucket, bucket.accessLogBucket!]) {
      const id = idOf(stack, target);
      expect(denials(stack, target)).toEqual([
        {
          Sid: 'DenyDelete',
          Effect: 'Deny',
          Principal: { AWS: '*' },
          Action: ['s3:DeleteBucket', 's3:DeleteObject', 's3:DeleteObjectVersion'],
          Resource: everything(id),
        },
        {
          Sid: 'DenyLifecycleChange',
          Effect: 'Deny',
          Principal: { AWS: '*' },
          Action: 's3:PutLifecycleConfiguration',
          Resource: `\${${id}.Arn}`,
          Condition: { ArnNotLike: { 'aws:PrincipalArn': [DEPLOYMENT] } },
        },
      ]);
    }
  });

  test('but those who break the glass', () => {
    const stack = newStack();
    const breakGlass = [iam.Role.fromRoleArn(stack, 'BreakGlass', `arn:aws:iam::${ACCOUNT}:role/break-glass`)];
    const { bucket } = new SecureBucket(stack, 'Data', { denyDelete: true, breakGlass });
    const role = `arn:aws:iam::${ACCOUNT}:role/break-glass`;
    expect(denials(stack, bucket).map(({ Condition }) => Condition)).toEqual([
      { ArnNotLike: { 'aws:PrincipalArn': [role] } },
      { ArnNotLike: { 'aws:PrincipalArn': [role, DEPLOYMENT] } },
    ]);
  });

  test('not by default', () => {
    const { stack, bucket } = build();
    expect(denials(stack, bucket.bucket)).toEqual([]);
  });
});

describe('grants', () => {
  const READ = ['s3:GetObject*', 's3:GetBucket*', 's3:List*'];
  const WRITE = ['s3:DeleteObject*', 's3:PutObject', 's3:PutObjectLegalHold', 's3:PutObjectRetention', 's3:PutObjectTagging',
    's3:PutObjectVersionTagging', 's3:Abort*'];
  const DECRYPT = ['kms:Decrypt', 'kms:DescribeKey'];
  const ENCRYPT = ['kms:Encrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*'];

  test.each<[string, (bucket: SecureBucket, role: iam.Role) => iam.Grant, string[], string[]]>([
    ['grantRead', (bucket, role) => bucket.grantRead(role, 'reports/*'), READ, DECRYPT],
    ['grantWrite', (bucket, role) => bucket.grantWrite(role, 'reports/*'), WRITE, [...ENCRYPT, 'kms:Decrypt']],
    ['grantReadWrite', (bucket, role) => bucket.grantReadWrite(role, 'reports/*'), [...READ, ...WRITE], [...DECRYPT, ...ENCRYPT]],
  ])('%s covers the key, on both sides', (_, grant, s3Actions, kmsActions) => {
    const stack = newStack();
    const bucket = new SecureBucket(stack, 'Data');
    grant(bucket, new iam.Role(stack, 'Role', { assumedBy: new iam.AccountRootPrincipal() }));
    const template = Template.fromStack(stack);
    const only = (type: string) => Object.entries(template.findResources(type)).map(([id, found]) => [id, flat(found)] as [string, any])[0];

    const [keyId, key] = only('AWS::KMS::Key');
    const [, { Properties: { PolicyDocument: { Statement } } }] = only('AWS::IAM::Policy');
    expect(Statement.map(({ Action, Resource }: any) => [new Set([Action].flat()), Resource])).toEqual([
      [new Set(s3Actions), [`\${${idOf(stack, bucket.bucket)}.Arn}`, `\${${idOf(stack, bucket.bucket)}.Arn}/reports/*`]],
      [new Set(kmsActions), `\${${keyId}.Arn}`],
    ]);
    const onKey = key.Properties.KeyPolicy.Statement.find(({ Principal }: any) => Principal.AWS === `\${${only('AWS::IAM::Role')[0]}.Arn}`);
    expect(new Set([onKey.Action].flat())).toEqual(new Set(kmsActions));
  });
});

describe('deletion with the stack', () => {
  const acknowledged = { removalPolicy: RemovalPolicy.DESTROY, acknowledgeDataLoss: true };

  test('takes the policies, the key and the access logs along', () => {
    const { stack } = build({ ...acknowledged, autoDeleteObjects: true });
    const template = Template.fromStack(stack);
    for (const type of ['AWS::S3::Bucket', 'AWS::S3::BucketPolicy', 'AWS::KMS::Key']) {
      template.allResources(type, { DeletionPolicy: 'Delete' });
    }
    template.resourceCountIs('Custom::S3AutoDeleteObjects', 2);
  });

  test.each<[string, SecureBucketProps, string]>([
    ['expiration in hours', { expiration: Duration.hours(36) }, "'expiration' must be whole days, got 1 day 12 hours"],
    ['without acknowledgement', { removalPolicy: RemovalPolicy.DESTROY }, "'acknowledgeDataLoss' must be true for a bucket that is deleted with its stack"],
    ['of the objects only', { autoDeleteObjects: true, acknowledgeDataLoss: true }, "'removalPolicy' must be destroy with 'autoDeleteObjects', got retain"],
    ['that is denied', { ...acknowledged, denyDelete: true }, "'denyDelete' must be false for a bucket that is deleted with its stack"],
  ])('%s is refused', (_, props, message) => {
    expect(() => build(props)).toThrow(new Error(message));
  });
});

describe('contradictions', () => {
  test.each<[string, (stack: Stack) => SecureBucketProps, string]>([
    ['two names', () => ({ bucketName: 'whole-name', namePrefix: 'part' }), "'namePrefix' must be left out when 'bucketName' is given"],
    ['a key that is not used', (stack) => ({ key: new kms.Key(stack, 'K'), encryption: SecureBucketEncryption.S3_MANAGED }),
      "'key' must be left out when S3 manages the keys"],
    ['a key for access logs', (stack) => ({ key: new kms.Key(stack, 'K'), purpose: BucketPurpose.ACCESS_LOGS }),
      "'key' must be left out when S3 manages the keys"],
    ['KMS for access logs', () => ({ purpose: BucketPurpose.ACCESS_LOGS, encryption: SecureBucketEncryption.KMS }),
      "'encryption' must be S3_MANAGED for access logs, which S3 delivers to no other, got KMS"],
    ['a lock on access logs', () => ({ purpose: BucketPurpose.ACCESS_LOGS, objectLock: s3.ObjectLockRetention.governance(Duration.days(1)) }),
      "'objectLock' must be left out for access logs, which S3 does not deliver to a bucket with a default retention"],
    ['access logs of access logs', (stack) => ({ purpose: BucketPurpose.ACCESS_LOGS, accessLogBucket: new s3.Bucket(stack, 'B') }),
      "'accessLogBucket' must be left out for access logs, which are not logged themselves"],
    ['a target without logs', (stack) => ({ accessLogging: false, accessLogBucket: new s3.Bucket(stack, 'B') }),
      "'accessLogBucket' must be left out when 'accessLogging' is false"],
  ])('%s', (_, propsOf, message) => {
    const stack = newStack();
    expect(() => new SecureBucket(stack, 'Data', propsOf(stack))).toThrow(new Error(message));
    expect(stack.node.findChild('Data').node.children).toEqual([]);
  });
});

test('events go to EventBridge on request', () => {
  Template.fromStack(build({ eventBridgeEnabled: true }).stack).resourceCountIs('Custom::S3BucketNotifications', 1);
});

test('name and ARN', () => {
  const { stack, bucket } = build();
  const id = idOf(stack, bucket.bucket);
  expect(flat(stack.resolve([bucket.bucketName, bucket.bucketArn]))).toEqual([`\${${id}}`, `\${${id}.Arn}`]);
});

test.each([['cn-north-1'], ['us-gov-west-1'], ['us-east-1'], [undefined]])('synthesizes in %p without a literal partition', (region) => {
  const stack = new Stack(new App(), 'Stack', { env: { region } });
  new SecureBucket(stack, 'Data', { denyDelete: true });
  expect(JSON.stringify(Template.fromStack(stack).toJSON())).not.toContain('arn:aws');
});
