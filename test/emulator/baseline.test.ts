/** The baseline in an empty account: deployed, read back, updated, deployed again without changes, destroyed, deployed again. */
import { Duration, type App } from 'aws-cdk-lib';
import { Account } from './support/account';
import { alarms, bucket, detectors, findingRules, groups, key, passwordPolicy, statement, topics, trails } from './support/read-back';
import { Emulator } from '../../emulator/launcher/emulator';
import { TrailDataEvents } from '../../src/audit/audit-trail-props';
import { SecurityBaselineStack, type SecurityBaselineStackProps } from '../../src/baseline/security-baseline-stack';
import { FindingPublishingFrequency } from '../../src/detection/threat-detection-features';

/** What the preset enables, and what GuardDuty always analyses. */
const STANDARD = [
  'CLOUD_TRAIL', 'DNS_LOGS', 'EBS_MALWARE_PROTECTION', 'EKS_AUDIT_LOGS', 'FLOW_LOGS', 'LAMBDA_NETWORK_LOGS', 'RDS_LOGIN_EVENTS', 'S3_DATA_EVENTS',
];

let emulator: Emulator;
let account: Account;

const stack = (props: SecurityBaselineStackProps = {}) => (app: App) => {
  new SecurityBaselineStack(app, 'SecurityBaseline', { env: account.env, ...props });
};
const baseline = stack({ notifications: { emails: ['security@example.com'] } });
const changed = stack({
  notifications: { emails: ['security@example.com'], displayName: 'Alarms' },
  passwordPolicy: { minimumLength: 16 },
  jobFunctionGroups: { selfServiceAccessKeys: true },
  auditTrail: { dataEvents: [TrailDataEvents.S3_WRITE], expiration: Duration.days(3650) },
  threatDetection: { findingPublishingFrequency: FindingPublishingFrequency.ONE_HOUR },
});

beforeAll(async () => {
  emulator = await Emulator.start();
  account = await Account.bootstrapped(emulator, '111122223333');
  expect(await passwordPolicy(account)).toBe('none');
  expect(await detectors(account)).toEqual([]);
  await account.deploy(baseline);
});

afterAll(async () => {
  account?.dispose();
  await emulator?.stop();
});

describe('after the first deployment', () => {
  test('the password policy', async () => {
    expect(await passwordPolicy(account)).toMatchObject({
      MinimumPasswordLength: 14,
      RequireUppercaseCharacters: true,
      RequireLowercaseCharacters: true,
      RequireNumbers: true,
      RequireSymbols: true,
      AllowUsersToChangePassword: true,
      MaxPasswordAge: 90,
      PasswordReusePrevention: 24,
      HardExpiry: false,
    });
  });

  test('four groups; nobody does anything without MFA, and only administrators touch the baseline', async () => {
    const all = await groups(account);
    expect(Object.keys(all)).toHaveLength(4);
    for (const [name, policies] of Object.entries(all)) {
      const [mfa] = Object.entries(policies).filter(([policy]) => policy.includes('MfaSelfService'));
      expect(statement(mfa![1], 'DenyAllExceptListedIfNoMfa')).toMatchObject({
        Effect: 'Deny',
        Resource: '*',
        Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } },
      });
      const isProtected = Object.keys(policies).some((policy) => policy.includes('ProtectBaseline'));
      expect(isProtected).toBe(!name.includes('Administrators'));
    }
  });

  test('the trail logs everywhere, validated, encrypted, to bucket and log group', async () => {
    const [trail, ...others] = await trails(account);
    expect(others).toEqual([]);
    expect(trail).toMatchObject({ isLogging: true, IsMultiRegionTrail: true, IncludeGlobalServiceEvents: true, LogFileValidationEnabled: true });
    expect(trail?.KmsKeyId).toMatch(/^arn:aws:kms:us-east-1:111122223333:key\//);
    expect(trail?.CloudWatchLogsLogGroupArn).toContain(':log-group:');
    expect(trail?.selectors).toHaveLength(1);
  });

  test('the key of the trail rotates; CloudTrail may use it for this trail only', async () => {
    const [trail] = await trails(account);
    const { rotates, period, policy } = await key(account, trail?.KmsKeyId);
    expect({ rotates, period }).toEqual({ rotates: true, period: 365 });
    const fromTrail = policy.filter((candidate) => JSON.stringify(candidate.Principal).includes('cloudtrail.amazonaws.com'));
    expect(fromTrail).not.toEqual([]);
    for (const candidate of fromTrail) {
      expect(candidate.Condition?.StringEquals?.['aws:SourceArn']).toBe(trail?.TrailARN);
    }
    const root = policy.filter((candidate) => candidate.Effect === 'Allow' && JSON.stringify(candidate.Principal).includes(':root'));
    expect(root.flatMap((candidate) => candidate.Action)).not.toContain('kms:*');
  });

  test('the bucket of the trail is encrypted, closed, versioned, and takes logs from this trail only', async () => {
    const [trail] = await trails(account);
    const { encryption, publicAccess, versioning, logging, policy } = await bucket(account, trail?.S3BucketName);
    expect(encryption).toMatchObject({ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: trail?.KmsKeyId }, BucketKeyEnabled: true });
    expect(publicAccess).toEqual({ BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true });
    expect(versioning).toBe('Enabled');
    expect(logging?.TargetBucket).toBeDefined();
    expect(statement(policy, 'CloudTrailWrite')).toEqual({
      Sid: 'CloudTrailWrite',
      Effect: 'Allow',
      Principal: { Service: 'cloudtrail.amazonaws.com' },
      Action: 's3:PutObject',
      Resource: `arn:aws:s3:::${trail?.S3BucketName}/AWSLogs/111122223333/*`,
      Condition: { StringEquals: { 'aws:SourceArn': trail?.TrailARN, 's3:x-amz-acl': 'bucket-owner-full-control' } },
    });
  });

  test('the detector is on, with every feature of the standard', async () => {
    expect(await detectors(account)).toEqual([{ id: expect.any(String), status: 'ENABLED', frequency: 'FIFTEEN_MINUTES', enabled: STANDARD }]);
  });

  test('alarms and events may publish to the encrypted topic, and the alarms do', async () => {
    const [topic, ...others] = await topics(account);
    expect(others).toEqual([]);
    expect(topic?.key).toBeDefined();
    expect(topic?.endpoints).toEqual(['security@example.com']);
    const publishers = topic?.policy.filter((candidate) => candidate.Effect === 'Allow').map((candidate) => JSON.stringify(candidate.Principal)).join();
    expect(publishers).toContain('cloudwatch.amazonaws.com');
    expect(publishers).toContain('events.amazonaws.com');
    const keyPolicy = JSON.stringify((await key(account, topic?.key)).policy);
    expect(keyPolicy).toContain('cloudwatch.amazonaws.com');
    expect(keyPolicy).toContain('events.amazonaws.com');

    const found = await alarms(account);
    expect(found.map((alarm) => alarm.MetricName).sort()).toEqual(['ConsoleSignInWithoutMfa', 'RootAccountUsage']);
    expect(found.map((alarm) => alarm.AlarmActions)).toEqual([[topic?.arn], [topic?.arn]]);
  });
});

test('a second deployment changes nothing', async () => {
  expect((await account.deploy(baseline)).output).toContain('no changes');
});

test('an update of one property of each arrives', async () => {
  const [before] = await detectors(account);
  await account.deploy(changed);

  expect(await passwordPolicy(account)).toMatchObject({ MinimumPasswordLength: 16 });
  for (const policies of Object.values(await groups(account))) {
    const [mfa] = Object.entries(policies).filter(([policy]) => policy.includes('MfaSelfService'));
    expect(JSON.stringify(mfa![1])).toContain('iam:CreateAccessKey');
  }
  const [trail] = await trails(account);
  expect(JSON.stringify(trail?.selectors)).toContain('AWS::S3::Object');
  expect((await bucket(account, trail?.S3BucketName)).lifecycle).toContainEqual(expect.objectContaining({ Expiration: { Days: 3650 } }));
  expect((await topics(account))[0]?.displayName).toBe('Alarms');
  expect(await detectors(account)).toEqual([{ ...before, frequency: 'ONE_HOUR' }]);
});

test('what the update changed can be taken back', async () => {
  await account.deploy(baseline);

  expect(await passwordPolicy(account)).toMatchObject({ MinimumPasswordLength: 14 });
  expect(await detectors(account)).toMatchObject([{ frequency: 'FIFTEEN_MINUTES', enabled: STANDARD }]);
  const [trail] = await trails(account);
  expect(JSON.stringify(trail?.selectors)).not.toContain('AWS::S3::Object');
});

test('termination protection refuses a deletion', async () => {
  const result = await account.destroy(baseline);
  expect(result.exitCode).not.toBe(0);
  expect(result.output).toContain('TerminationProtection');
});

test('after the deletion nothing is weaker', async () => {
  const before = await everything();
  await account.destroyUnprotected('SecurityBaseline', baseline);
  expect(await everything()).toEqual(before);
});

test('the baseline can be deployed again beside what stayed', async () => {
  await account.deploy(baseline);
  expect(await detectors(account)).toHaveLength(1);
  expect(await passwordPolicy(account)).toMatchObject({ MinimumPasswordLength: 14 });
  expect(await trails(account)).toHaveLength(2);
  expect((await trails(account)).map((trail) => trail.isLogging)).toEqual([true, true]);
});

/** What protects the account, in a form that can be compared. */
async function everything() {
  const [trail] = await trails(account);
  return {
    passwordPolicy: await passwordPolicy(account),
    groups: await groups(account),
    trail,
    trailKey: await key(account, trail?.KmsKeyId),
    bucket: await bucket(account, trail?.S3BucketName),
    detectors: await detectors(account),
    topics: await topics(account),
    findingRules: await findingRules(account),
    alarms: (await alarms(account)).map(({ AlarmName: name, AlarmActions: actions, Threshold: threshold }) => ({ name, actions, threshold })),
  };
}
