import { App, aws_ec2 as ec2, aws_iam as iam, aws_lambda as lambda, aws_s3 as s3, Duration, Stack } from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { AccessModel } from '../../src/analysis/access-model';
import { RequestContext } from '../../src/analysis/request-context';
import { Verdict } from '../../src/analysis/verdict';
import { PresignedAccess } from '../../src/data/presigned-access';
import { PresignedAccessProps, PresignedOperation } from '../../src/data/presigned-access-props';
import { SecureBucket } from '../../src/data/secure-bucket';
import { flat } from '../private/flat';
import { nagFindings } from '../private/nag';

const ENV = { account: '111122223333', region: 'eu-central-1' };
const FORMS = ['REST-QUERY-STRING', 'POST'];

function world(props: Partial<PresignedAccessProps> = {}, given?: (stack: Stack) => s3.IBucket) {
  const app = new App();
  const stack = new Stack(app, 'Stack', { env: ENV });
  const own = given === undefined ? new SecureBucket(stack, 'Files') : undefined;
  const bucket = own?.bucket ?? given!(stack);
  const signer = new iam.Role(stack, 'Signer', { roleName: 'Signer', assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
  const access = new PresignedAccess(stack, 'Access', { bucket, signers: [signer], keyPrefix: 'downloads/', ...props });
  return { app, stack, bucket, signer, access };
}

/** With `BUCKET` in place of its ARN. */
function signerStatements(stack: Stack): any[] {
  const policies = Object.entries(Template.fromStack(stack).findResources('AWS::IAM::Policy')).sort();
  const all = policies.flatMap(([, policy]) => flat(policy.Properties.PolicyDocument.Statement));
  return JSON.parse(JSON.stringify(all).replace(/\$\{FilesBucket\w+\.Arn\}/g, 'BUCKET').replace(/\$\{FilesKey\w+\.Arn\}/g, 'KEY'));
}

function bucketStatements(stack: Stack): any[] {
  const policies = Object.values(Template.fromStack(stack).findResources('AWS::S3::BucketPolicy')).flatMap(({ Properties }) => flat(Properties.PolicyDocument.Statement));
  return policies.filter(({ Sid }) => Sid.startsWith('DenyOldSignatures'));
}

describe('downloads', () => {
  test('the signer reads what is below the prefix, by URLs of at most 15 minutes, with the key', () => {
    const denied = { Effect: 'Deny', Action: 's3:GetObject', Resource: 'BUCKET/downloads/*' };
    expect(signerStatements(world().stack)).toEqual([
      { Effect: 'Allow', Action: 's3:GetObject', Resource: 'BUCKET/downloads/*' },
      { ...denied, Condition: { NumericGreaterThan: { 's3:signatureAge': '900000' } } },
      { ...denied, Condition: { StringNotEquals: { 's3:authType': FORMS } } },
      { Effect: 'Allow', Action: 'kms:Decrypt', Resource: 'KEY' },
    ]);
  });

  test('the bucket refuses old signatures of everybody', () => {
    expect(bucketStatements(world().stack)).toEqual([{
      Sid: expect.stringMatching(/^DenyOldSignatures[0-9A-F]{8}$/),
      Effect: 'Deny',
      Principal: { AWS: '*' },
      Action: 's3:*',
      Resource: expect.stringMatching(/^\$\{FilesBucket\w+\.Arn\}\/downloads\/\*$/),
      Condition: { NumericGreaterThan: { 's3:signatureAge': '900000' } },
    }]);
  });

  test('the key lets the signer decrypt', () => {
    const [key] = Object.values(Template.fromStack(world().stack).findResources('AWS::KMS::Key'));
    expect(flat(key.Properties.KeyPolicy.Statement)).toContainEqual(
      { Effect: 'Allow', Principal: { AWS: expect.stringMatching(/^\$\{Signer/) }, Action: 'kms:Decrypt', Resource: '*' });
  });

  test('no warnings', () => {
    Annotations.fromStack(world().stack).hasNoWarning('*', Match.stringLikeRegexp('PresignedAccess'));
  });
});

test('uploads and downloads', () => {
  const { stack } = world({ operations: [PresignedOperation.DOWNLOAD, PresignedOperation.UPLOAD], maxAge: Duration.seconds(90) });
  const [allow, old,, key] = signerStatements(stack);
  expect(allow.Action).toEqual(['s3:GetObject', 's3:PutObject']);
  expect(old.Condition).toEqual({ NumericGreaterThan: { 's3:signatureAge': '90000' } });
  expect(key.Action).toEqual(['kms:Decrypt', 'kms:GenerateDataKey']);
});

test('uploads only', () => {
  const [allow] = signerStatements(world({ operations: [PresignedOperation.UPLOAD] }).stack);
  expect(allow.Action).toBe('s3:PutObject');
});

test('also by requests of its own, when asked for', () => {
  expect(signerStatements(world({ presignedOnly: false }).stack)).toHaveLength(3);
});

test('each tenant below its own tag', () => {
  const [allow, old] = signerStatements(world({ tenantTag: 'tenant' }).stack);
  expect(allow.Resource).toBe('BUCKET/downloads/${aws:PrincipalTag/tenant}/*');
  expect(old.Resource).toBe('BUCKET/downloads/*');
});

test('only from some addresses', () => {
  const [allow] = signerStatements(world({ allowedAddresses: ['203.0.113.0/24', '2001:db8::/32'] }).stack);
  expect(allow.Condition).toEqual({ IpAddress: { 'aws:SourceIp': ['203.0.113.0/24', '2001:db8::/32'] } });
});

test('only through endpoints', () => {
  const app = new App();
  const stack = new Stack(app, 'Stack', { env: ENV });
  const files = new SecureBucket(stack, 'Files');
  const signer = new iam.Role(stack, 'Signer', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
  const endpoint = ec2.InterfaceVpcEndpoint.fromInterfaceVpcEndpointAttributes(stack, 'Endpoint', { vpcEndpointId: 'vpce-1', port: 443 });
  new PresignedAccess(stack, 'Access', { bucket: files.bucket, signers: [signer], keyPrefix: 'downloads/', allowedVpcEndpoints: [endpoint] });
  expect(signerStatements(stack)[0].Condition).toEqual({ StringEquals: { 'aws:SourceVpce': ['vpce-1'] } });
});

test('a function signs', () => {
  const { stack, access } = world();
  const handler = new lambda.Function(stack, 'Function', { runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler', code: lambda.Code.fromInline('exports.handler') });
  access.addSigner(handler);
  Template.fromStack(stack).hasResourceProperties('AWS::IAM::Policy', {
    PolicyDocument: { Statement: Match.arrayWith([Match.objectLike({ Action: 's3:GetObject', Effect: 'Allow' })]) },
    Roles: [{ Ref: Match.stringLikeRegexp('^FunctionServiceRole') }],
  });
  expect(access.maxAge.toMinutes()).toBe(15);
});

test('two parts of one bucket', () => {
  const { stack, bucket, signer } = world();
  new PresignedAccess(stack, 'Uploads', { bucket, signers: [signer], keyPrefix: 'uploads/', operations: [PresignedOperation.UPLOAD], maxAge: Duration.minutes(1) });
  const statements = bucketStatements(stack);
  expect(statements.map(({ Condition }) => Condition.NumericGreaterThan['s3:signatureAge'])).toEqual(['900000', '60000']);
  expect(new Set(statements.map(({ Sid }) => Sid)).size).toBe(2);
});

test('cdk-nag has nothing to say about it', () => {
  expect(nagFindings((stack) => {
    const { bucket } = new SecureBucket(stack, 'Files');
    const signer = new iam.Role(stack, 'Signer', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
    new PresignedAccess(stack, 'Access', { bucket, signers: [signer], keyPrefix: 'downloads/', tenantTag: 'tenant' });
  })).toEqual([]);
});

describe('verdicts', () => {
  const presigned = RequestContext.unknown().having('s3:authType', 'REST-QUERY-STRING').having('aws:SecureTransport', 'true').having('s3:TlsVersion', '1.3')
    .having('aws:PrincipalIsAWSService', 'false');

  function asker(props: Partial<PresignedAccessProps> = {}) {
    const { app, bucket } = world(props);
    const access = AccessModel.fromApp(app);
    return (context: RequestContext, key = 'downloads/report.pdf', action = 's3:GetObject') =>
      access.ask({ principal: 'Signer', actions: [action], resources: [bucket.arnForObjects(key)], context }).verdict;
  }

  test.each([
    ['0', Verdict.ALLOWED], ['899999', Verdict.ALLOWED], ['900000', Verdict.ALLOWED], ['900001', Verdict.DENIED], ['604800000', Verdict.DENIED],
  ])('a signature of %s milliseconds', (age, verdict) => {
    expect(asker()(presigned.having('s3:signatureAge', age))).toBe(verdict);
  });

  test('nothing but downloads below the prefix', () => {
    const ask = asker();
    const fresh = presigned.having('s3:signatureAge', '1');
    expect(ask(fresh, 'secrets/report.pdf')).toBe(Verdict.DENIED);
    expect(ask(fresh, 'downloads/report.pdf', 's3:PutObject')).toBe(Verdict.DENIED);
    expect(ask(fresh, 'downloads/report.pdf', 's3:DeleteObject')).toBe(Verdict.DENIED);
  });

  test('no requests of its own', () => {
    expect(asker()(presigned.having('s3:authType', 'REST-HEADER').having('s3:signatureAge', '1'))).toBe(Verdict.DENIED);
    expect(asker({ presignedOnly: false })(presigned.having('s3:authType', 'REST-HEADER').having('s3:signatureAge', '1'))).toBe(Verdict.ALLOWED);
  });

  test('one tenant does not sign for another', () => {
    const ask = asker({ tenantTag: 'tenant' });
    const blue = presigned.having('s3:signatureAge', '1').having('aws:PrincipalTag/tenant', 'blue');
    expect(ask(blue, 'downloads/blue/a')).toBe(Verdict.ALLOWED);
    expect(ask(blue, 'downloads/green/a')).toBe(Verdict.DENIED);
  });
});

describe('warnings', () => {
  test('every object', () => {
    Annotations.fromStack(world({ keyPrefix: undefined }).stack).hasWarning('*', Match.stringLikeRegexp('Every object of the bucket can be signed for'));
  });

  test('long-lived', () => {
    Annotations.fromStack(world({ maxAge: Duration.hours(13) }).stack).hasWarning('*', Match.stringLikeRegexp('A URL that is good for 13 hours'));
    Annotations.fromStack(world({ maxAge: Duration.hours(12) }).stack).hasNoWarning('*', Match.stringLikeRegexp('A URL that is good for'));
  });

  test('a bucket whose policy cannot be changed: the policy of the signer still refuses', () => {
    const { stack } = world({}, (scope) => s3.Bucket.fromBucketName(scope, 'Imported', 'imported'));
    Annotations.fromStack(stack).hasWarning('*', Match.stringLikeRegexp('Deny s3:\\* where s3:signatureAge is greater than 900000'));
    expect(signerStatements(stack)[1].Condition).toEqual({ NumericGreaterThan: { 's3:signatureAge': '900000' } });
  });
});

describe('errors', () => {
  test.each<[string, Partial<PresignedAccessProps>, string]>([
    ['no operation', { operations: [] }, "'operations' must name at least one, got none"],
    ['an operation twice', { operations: [PresignedOperation.UPLOAD, PresignedOperation.UPLOAD] }, "'operations' must not repeat an entry, got UPLOAD twice"],
    ['a slash first', { keyPrefix: '/downloads' }, "'keyPrefix' must have at most 900 characters, without *, ? and $, and not begin with /, got /downloads"],
    ['a wildcard', { keyPrefix: 'down*' }, "'keyPrefix' must have at most 900 characters, without *, ? and $, and not begin with /, got down*"],
    ['eight days', { maxAge: Duration.days(8) }, "'maxAge' must be between 1 and 604800 seconds, got 691200"],
    ['nothing', { maxAge: Duration.seconds(0) }, "'maxAge' must be between 1 and 604800 seconds, got 0"],
    ['a tag with a brace', { tenantTag: 'a}' }, "'tenantTag' must be the key of a tag: 1 to 128 letters, digits, spaces and _.:/=+@-, got a}"],
    ['no address', { allowedAddresses: [] }, "'allowedAddresses' must name at least one, got none"],
    ['everything', { allowedAddresses: ['0.0.0.0/0'] }, "'allowedAddresses' must not be the whole Internet, got 0.0.0.0/0"],
    ['no range', { allowedAddresses: ['10.0.0.300/8'] }, "'allowedAddresses' must be IPv4 or IPv6 ranges such as 203.0.113.0/24, got 10.0.0.300/8"],
    ['no endpoint', { allowedVpcEndpoints: [] }, "'allowedVpcEndpoints' must name at least one, got none"],
    ['both', { allowedVpcEndpoints: [], allowedAddresses: ['203.0.113.0/24'] },
      "'allowedAddresses' must be left out with 'allowedVpcEndpoints': requests through an endpoint have no public address"],
  ])('%s', (_, props, message) => {
    const stack = new Stack(new App(), 'Stack');
    const bucket = s3.Bucket.fromBucketName(stack, 'Imported', 'imported');
    expect(() => new PresignedAccess(stack, 'Access', { bucket, keyPrefix: 'downloads/', ...props })).toThrow(new Error(message));
    expect(stack.node.tryFindChild('Access')).toBeUndefined();
  });

  test('a signer whose policy is elsewhere', () => {
    const { access } = world();
    expect(() => { access.addSigner(new iam.ArnPrincipal('arn:aws:iam::111122223333:role/Elsewhere')); }).toThrow(
      /^'signers' must be roles, users or groups whose policies can be changed from here, got ArnPrincipal$/);
  });

  test('a role that takes no policies', () => {
    const { app, stack, access } = world();
    access.addSigner(iam.Role.fromRoleArn(stack, 'Fixed', 'arn:aws:iam::111122223333:role/Fixed', { mutable: false }));
    expect(() => app.synth()).toThrow(/\[Stack\/Access\/Signer2\] Policy created with force=true must be attached to at least one principal/);
  });
});
