/** Multi-Region keys in another Region. */
import { App, aws_iam as iam, aws_kms as kms, aws_s3 as s3, CfnParameter, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { AccountDelegation } from '../../src/data/account-delegation';
import { SecureKey } from '../../src/data/secure-key';
import { SecureKeyProps } from '../../src/data/secure-key-props';
import { SecureKeyReplica } from '../../src/data/secure-key-replica';
import { SecureKeyReplicaProps } from '../../src/data/secure-key-replica-props';
import { flat } from '../private/flat';
import { nagFindings } from '../private/nag';

const ACCOUNT = '111122223333';
const PRIMARY = `arn:aws:kms:eu-west-1:${ACCOUNT}:key/mrk-1234abcd12ab34cd56ef1234567890ab`;
const ROOT = { AWS: `arn:\${AWS::Partition}:iam::${ACCOUNT}:root` };
const role = (name: string) => new iam.ArnPrincipal(`arn:aws:iam::${ACCOUNT}:role/${name}`);

function newStack(region?: string): Stack {
  return new Stack(new App(), 'Stack', { env: region === undefined ? undefined : { account: ACCOUNT, region } });
}

function build(props: Partial<SecureKeyReplicaProps> = {}, then: (key: SecureKeyReplica) => void = () => undefined): Stack {
  const stack = newStack('eu-central-1');
  then(new SecureKeyReplica(stack, 'Replica', { primaryKey: kms.Key.fromKeyArn(stack, 'Primary', PRIMARY), alias: 'test', ...props }));
  return stack;
}

function policyOf(stack: Stack): any[] {
  const [replica] = Object.values(Template.fromStack(stack).findResources('AWS::KMS::ReplicaKey'));
  return flat(replica.Properties.KeyPolicy.Statement);
}

test('defaults: its own policy, thirty days, retained, tagged, with an alias', () => {
  const template = Template.fromStack(build());
  template.hasResource('AWS::KMS::ReplicaKey', {
    DeletionPolicy: 'Retain',
    UpdateReplacePolicy: 'Retain',
    Properties: {
      PrimaryKeyArn: PRIMARY,
      Description: 'Stack/Replica',
      PendingWindowInDays: 30,
      Tags: [{ Key: 'security-baseline', Value: 'true' }],
    },
  });
  template.hasResourceProperties('AWS::KMS::Alias', { AliasName: 'alias/test', TargetKeyId: { 'Fn::GetAtt': [Match.stringLikeRegexp('^Replica'), 'Arn'] } });
  expect(policyOf(build()).map(({ Sid, Principal }) => [Sid, Principal])).toEqual([
    ['AccountAdministration', ROOT], ['DenyBypassPolicyLockoutSafetyCheck', { AWS: '*' }],
  ]);
  Annotations.fromStack(build()).hasNoWarning('*', Match.anyValue());
});

test('administration includes what multi-Region keys need, and no use', () => {
  const [{ Action: actions }] = policyOf(build());
  expect(actions).toEqual(expect.arrayContaining(['kms:ReplicateKey', 'kms:UpdatePrimaryRegion', 'kms:PutKeyPolicy']));
  expect(actions.filter((action: string) => /Decrypt|Encrypt|CreateGrant|\*/.test(action))).toEqual([]);
});

test('cdk-nag has nothing to say', () => {
  expect(nagFindings((stack) => new SecureKeyReplica(stack, 'Replica', { primaryKey: kms.Key.fromKeyArn(stack, 'Primary', PRIMARY), alias: 'test' }))).toEqual([]);
});

test('works where an L2 takes a key', () => {
  const stack = build({}, (key) => {
    const bucket = new s3.Bucket(Stack.of(key), 'Bucket', { encryptionKey: key });
    bucket.grantRead(new iam.Role(Stack.of(key), 'Reader', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') }));
  });
  Template.fromStack(stack).hasResourceProperties('AWS::S3::Bucket', {
    BucketEncryption: {
      ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { KMSMasterKeyID: { 'Fn::GetAtt': [Match.stringLikeRegexp('^Replica'), 'Arn'] } } }],
    },
  });
  expect(policyOf(stack)[2]).toEqual({
    Effect: 'Allow', Principal: { AWS: expect.stringMatching(/^\$\{Reader\w+\.Arn\}$/) }, Action: ['kms:Decrypt', 'kms:DescribeKey'], Resource: '*',
  });
});

test('grants and services write the policy of the replica', () => {
  const statements = policyOf(build({ users: [role('App')] }, (key) => {
    key.allowViaServices(['s3']);
    key.allowCloudWatchLogs('app');
    key.allowEventBridge();
    key.allowForeignUse('444455556666');
    key.grantDecrypt(role('Reader'));
  }));
  expect(statements.map(({ Sid }) => Sid)).toEqual(['AccountAdministration', 'KeyUse', 'KeyGrants', 'DenyBypassPolicyLockoutSafetyCheck',
    'UseThroughServices', 'GrantsThroughServices', 'CloudWatchLogs', 'EventBridge', 'ForeignUse', undefined]);
  expect(statements[4].Condition.StringEquals['kms:ViaService']).toEqual(['s3.eu-central-1.amazonaws.com']);
});

test('a second alias', () => {
  Template.fromStack(build({}, (key) => { key.addAlias('alias/other'); })).resourceCountIs('AWS::KMS::Alias', 2);
});

describe('the primary is a SecureKey of another stack', () => {
  function pair(props: Partial<SecureKeyProps> = {}, replica: Partial<SecureKeyReplicaProps> = {}): Stack {
    const app = new App();
    const there = new Stack(app, 'There', { env: { account: ACCOUNT, region: 'eu-west-1' }, crossRegionReferences: true });
    const here = new Stack(app, 'Here', { env: { account: ACCOUNT, region: 'eu-central-1' }, crossRegionReferences: true });
    const primaryKey = new SecureKey(there, 'Key', { alias: 'test', multiRegion: true, ...props });
    new SecureKeyReplica(here, 'Replica', { primaryKey, alias: 'test', ...replica });
    return here;
  }

  test('shares its key spec and usage', () => {
    const statements = policyOf(pair({ keySpec: kms.KeySpec.ECC_NIST_P256, keyUsage: kms.KeyUsage.SIGN_VERIFY }, { users: [role('App')] }));
    expect(statements.find(({ Sid }) => Sid === 'KeyUse').Action).toEqual(['kms:DescribeKey', 'kms:GetPublicKey', 'kms:Sign', 'kms:Verify']);
    expect(statements.some(({ Sid }) => Sid === 'KeyGrants')).toBe(false);
  });

  test.each<[Partial<SecureKeyProps>, Partial<SecureKeyReplicaProps>, string]>([
    [{ multiRegion: false }, {}, "'primaryKey' must be a multi-Region key, got There/Key, which was made without 'multiRegion'"],
    [{}, { keySpec: kms.KeySpec.HMAC_256 }, "'keySpec' must be that of the primary key, SYMMETRIC_DEFAULT, got HMAC_256"],
    [{}, { keyUsage: kms.KeyUsage.SIGN_VERIFY }, "'keyUsage' must be that of the primary key, ENCRYPT_DECRYPT, got SIGN_VERIFY"],
  ])('%p %p', (props, replica, message) => {
    expect(() => pair(props, replica)).toThrow(new Error(message));
  });

  test('in the same Region', () => {
    const stack = newStack('eu-central-1');
    const primaryKey = new SecureKey(stack, 'Key', { alias: 'test', multiRegion: true });
    expect(() => new SecureKeyReplica(stack, 'Replica', { primaryKey, alias: 'other' })).toThrow(
      new Error("'primaryKey' must be in another Region than its replica, got eu-central-1 for both"));
  });
});

describe('errors', () => {
  test.each<[Partial<SecureKeyReplicaProps>, string]>([
    [{ alias: 'alias/aws/x' }, "'alias' must not begin with alias/aws/, which belongs to AWS, got alias/aws/x"],
    [{ alias: 'a b' }, "'alias' must have at most 250 letters, digits, /, _ and - besides the prefix alias/, got a b"],
    [{ pendingWindow: Duration.days(6) }, "'pendingWindow' must be between 7 and 30 days, got 6"],
    [{ accountDelegation: AccountDelegation.NONE }, "'admins' must name at least one principal with AccountDelegation.NONE, got none"],
    [{ accountDelegation: AccountDelegation.NONE, admins: [role('Admin')] },
      "'acknowledgeLockoutRisk' must be true with AccountDelegation.NONE: without its admins the key is lost"],
    [{ restrictToOrganization: 'x' }, "'restrictToOrganization' must be the id of an organization such as o-a1b2c3d4e5, got x"],
    [{ keySpec: kms.KeySpec.RSA_4096 }, "'keyUsage' must be ENCRYPT_DECRYPT or SIGN_VERIFY for the key spec RSA_4096, got none"],
    [{ users: [new iam.AnyPrincipal()] }, "'principals' of the statement KeyUse must not be * without a condition: the key would be open to the world"],
  ])('%p', (props, message) => {
    const stack = newStack('eu-central-1');
    const primaryKey = kms.Key.fromKeyArn(stack, 'Primary', PRIMARY);
    expect(() => new SecureKeyReplica(stack, 'Replica', { primaryKey, alias: 'test', ...props })).toThrow(new Error(message));
    expect(Object.keys(Template.fromStack(stack).toJSON().Resources ?? {})).toEqual([]);
  });

  test.each([
    [`arn:aws:kms:eu-west-1:${ACCOUNT}:key/1234`, "'primaryKey' must be a multi-Region key, whose id begins with mrk-, got 1234"],
    [`arn:aws:kms:eu-central-1:${ACCOUNT}:key/mrk-1`, "'primaryKey' must be in another Region than its replica, got eu-central-1 for both"],
  ])('%s', (arn, message) => {
    const stack = newStack('eu-central-1');
    expect(() => new SecureKeyReplica(stack, 'Replica', { primaryKey: kms.Key.fromKeyArn(stack, 'Primary', arn), alias: 'test' })).toThrow(new Error(message));
  });
});

test('an ARN that only the deployment knows, in a stack without a Region', () => {
  const stack = newStack();
  const arn = new CfnParameter(stack, 'Arn').valueAsString;
  new SecureKeyReplica(stack, 'Replica', { primaryKey: kms.Key.fromKeyArn(stack, 'Primary', arn), alias: 'test' });
  Template.fromStack(stack).hasResourceProperties('AWS::KMS::ReplicaKey', { PrimaryKeyArn: { Ref: 'Arn' } });
});

test('warnings: both duties in one hand, and deletion', () => {
  const stack = build({ admins: [role('Admin')], users: [role('Admin')], removalPolicy: RemovalPolicy.DESTROY });
  Annotations.fromStack(stack).hasWarning('*', Match.stringLikeRegexp('stands in both admins and users'));
  Annotations.fromStack(stack).hasWarning('*', Match.stringLikeRegexp('what it encrypted can then be read only in other Regions'));
  Template.fromStack(stack).hasResource('AWS::KMS::ReplicaKey', { DeletionPolicy: 'Delete' });
});
