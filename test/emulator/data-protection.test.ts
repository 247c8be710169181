/** Keys, their replicas, buckets and presigned URLs: deployed by the CDK CLI, read back, and tried with IAM enforced. */
import { DescribeKeyCommand, GetKeyPolicyCommand, GetKeyRotationStatusCommand, KMSClient, ListAliasesCommand } from '@aws-sdk/client-kms';
import { GetBucketPolicyCommand, GetObjectCommand, ListBucketsCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { type App, Duration, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import { Account } from './support/account';
import { actingAs, allowAnyRole, assume, newUser, type Credentials } from './support/people';
import { Emulator } from '../../emulator/launcher/emulator';
import { PresignedAccess } from '../../src/data/presigned-access';
import { SecureBucket } from '../../src/data/secure-bucket';
import { SecureKey } from '../../src/data/secure-key';
import { SecureKeyReplica } from '../../src/data/secure-key-replica';

const MINUTE = 60_000;

let emulator: Emulator;
let account: Account;
let primaryArn: string;
let bucket: string;
let signer: Credentials;

beforeAll(async () => {
  emulator = await Emulator.start();
  account = await Account.bootstrapped(emulator, '444455556666', 'eu-west-1');
  await account.deploy(build);
  const { Buckets: buckets = [] } = await account.s3.send(new ListBucketsCommand({}));
  bucket = buckets.map(({ Name: name = '' }) => name).find((name) => name.startsWith('files-'))!;
  for (const Key of ['downloads/report.pdf', 'secret/plan.pdf']) {
    await account.s3.send(new PutObjectCommand({ Bucket: bucket, Key, Body: 'content' }));
  }
  const ann = await newUser(account, 'ann');
  await allowAnyRole(account, 'ann');
  await emulator.enforceIam(true);
  signer = await assume(emulator, account, ann, { RoleArn: `arn:aws:iam::${account.id}:role/Signer` });
});

afterAll(async () => {
  account?.dispose();
  await emulator?.stop();
});

function build(app: App): void {
  const stack = new Stack(app, 'Files', { env: account.env });
  new SecureKey(stack, 'Key', { alias: 'orders', multiRegion: true, pendingWindow: Duration.days(7), restrictToOrganization: 'o-a1b2c3d4e5' });
  const files = new SecureBucket(stack, 'Files', { namePrefix: 'files' });
  const role = new iam.Role(stack, 'Signer', { roleName: 'Signer', assumedBy: new iam.AccountRootPrincipal() });
  new PresignedAccess(stack, 'Downloads', { bucket: files.bucket, signers: [role], keyPrefix: 'downloads/' });
}

async function aliases(client: KMSClient): Promise<Record<string, string | undefined>> {
  const { Aliases: found = [] } = await client.send(new ListAliasesCommand({}));
  return Object.fromEntries(found.map(({ AliasName: name = '', TargetKeyId: id }) => [name, id]));
}

async function sids(client: KMSClient, KeyId: string): Promise<string[]> {
  const { Policy: policy = '{}' } = await client.send(new GetKeyPolicyCommand({ KeyId, PolicyName: 'default' }));
  return (JSON.parse(policy) as { Statement: { Sid: string }[] }).Statement.map(({ Sid }) => Sid);
}

describe('the key', () => {
  test('has its alias, its policy, and rotates', async () => {
    const KeyId = (await aliases(account.kms))['alias/orders']!;
    const { KeyMetadata: key } = await account.kms.send(new DescribeKeyCommand({ KeyId }));
    primaryArn = key!.Arn!;
    expect(key).toMatchObject({ MultiRegion: true, KeyState: 'Enabled' });
    expect(await account.kms.send(new GetKeyRotationStatusCommand({ KeyId }))).toMatchObject({ KeyRotationEnabled: true });
    expect(await sids(account.kms, KeyId)).toEqual(['AccountAdministration', 'DenyBypassPolicyLockoutSafetyCheck', 'DenyUseOutsideOrganization']);
  });

  test('has a replica in another Region, with the same id and a policy of its own', async () => {
    await emulator.enforceIam(false); // the CLI's bootstrap roles
    const there = await Account.bootstrapped(emulator, account.id, 'eu-central-1');
    await there.deploy((app) => {
      const stack = new Stack(app, 'Replica', { env: there.env });
      const replica = new SecureKeyReplica(stack, 'Key', { primaryKey: kms.Key.fromKeyArn(stack, 'Primary', primaryArn), alias: 'orders' });
      replica.allowViaServices(['s3']);
    });
    const KeyId = primaryArn.split('/')[1];
    expect((await aliases(there.kms))['alias/orders']).toBe(KeyId);
    const { KeyMetadata: key } = await there.kms.send(new DescribeKeyCommand({ KeyId }));
    expect(key).toMatchObject({ Description: 'Replica/Key', MultiRegionConfiguration: { MultiRegionKeyType: 'REPLICA', PrimaryKey: { Arn: primaryArn } } });
    expect(await sids(there.kms, KeyId)).toEqual(
      ['AccountAdministration', 'DenyBypassPolicyLockoutSafetyCheck', 'UseThroughServices', 'GrantsThroughServices']);
    there.dispose();
    await emulator.enforceIam(true);
  });
});

describe('presigned URLs', () => {
  const s3 = () => new S3Client({ ...actingAs(emulator, account, signer), forcePathStyle: true });
  /** What the signer gets who makes a URL for an hour, some minutes ago. */
  const status = async (command: GetObjectCommand | PutObjectCommand, minutesAgo = 0): Promise<number> => {
    const url = await getSignedUrl(s3(), command, { expiresIn: 3600, signingDate: new Date(Date.now() - minutesAgo * MINUTE) });
    const response = await fetch(url, command instanceof PutObjectCommand ? { method: 'PUT', body: 'other' } : {});
    return response.status;
  };
  const get = (Key: string) => new GetObjectCommand({ Bucket: bucket, Key });

  test('the policy of the bucket says how old', async () => {
    const { Policy: policy = '{}' } = await account.s3.send(new GetBucketPolicyCommand({ Bucket: bucket }));
    expect((JSON.parse(policy) as { Statement: object[] }).Statement).toContainEqual(expect.objectContaining({
      Effect: 'Deny', Condition: { NumericGreaterThan: { 's3:signatureAge': '900000' } },
    }));
  });

  test('a new one works, an old one does not, although it says that it is valid for an hour', async () => {
    expect(await status(get('downloads/report.pdf'))).toBe(200);
    expect(await status(get('downloads/report.pdf'), 14)).toBe(200);
    expect(await status(get('downloads/report.pdf'), 16)).toBe(403);
  });

  test('for nothing but downloads below the prefix', async () => {
    expect(await status(get('secret/plan.pdf'))).toBe(403);
    expect(await status(new PutObjectCommand({ Bucket: bucket, Key: 'downloads/report.pdf' }))).toBe(403);
  });

  test('the signer has no other way', async () => {
    await expect(s3().send(get('downloads/report.pdf'))).rejects.toMatchObject({ name: 'AccessDenied' });
  });
});
