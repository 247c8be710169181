import { CloudTrailClient, DescribeTrailsCommand, GetTrailStatusCommand } from '@aws-sdk/client-cloudtrail';
import { CloudWatchClient, DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import { GetDetectorCommand, GuardDutyClient, ListDetectorsCommand } from '@aws-sdk/client-guardduty';
import { GetAccountPasswordPolicyCommand, IAMClient, ListAttachedGroupPoliciesCommand, ListGroupsCommand } from '@aws-sdk/client-iam';
import { GetKeyPolicyCommand, GetKeyRotationStatusCommand, KMSClient } from '@aws-sdk/client-kms';
import { GetBucketEncryptionCommand, GetPublicAccessBlockCommand, S3Client } from '@aws-sdk/client-s3';
import { GetTopicAttributesCommand, ListTopicsCommand, SNSClient } from '@aws-sdk/client-sns';

/** How the SDK reaches the account. */
export interface AccountConnection {
  readonly endpoint: string;
  readonly region: string;
  readonly account: string;
}

/** One line of the table: what protects the account, and what the SDK says of it. */
export interface Protection {
  readonly what: string;
  readonly state: string;
  readonly holds: boolean;
}

/** Asks the services themselves, one after the other, what protects the account now. */
export async function readProtections(connection: AccountConnection): Promise<Protection[]> {
  const config = clientConfig(connection);
  return [
    ...await passwordPolicy(new IAMClient(config)),
    ...await groups(new IAMClient(config)),
    ...await trail(config),
    ...await alarms(new CloudWatchClient(config)),
    ...await detector(new GuardDutyClient(config)),
    ...await topics(new SNSClient(config)),
  ];
}

export function clientConfig({ endpoint, region, account }: AccountConnection) {
  return { endpoint, region, credentials: { accessKeyId: account, secretAccessKey: 'not-a-secret' } };
}

async function passwordPolicy(iam: IAMClient): Promise<Protection[]> {
  const { PasswordPolicy: policy } = await iam.send(new GetAccountPasswordPolicyCommand({}));
  const { RequireLowercaseCharacters, RequireUppercaseCharacters, RequireNumbers, RequireSymbols } = policy ?? {};
  const classes = [RequireLowercaseCharacters, RequireUppercaseCharacters, RequireNumbers, RequireSymbols].filter(Boolean).length;
  return [{
    what: 'password policy',
    state: `${policy?.MinimumPasswordLength ?? 0} characters, ${classes} classes, ${policy?.PasswordReusePrevention ?? 0} remembered`,
    holds: (policy?.MinimumPasswordLength ?? 0) >= 14 && classes === 4,
  }];
}

async function groups(iam: IAMClient): Promise<Protection[]> {
  const { Groups: all = [] } = await iam.send(new ListGroupsCommand({}));
  return Promise.all(all.map(async ({ GroupName: name = '' }) => {
    const { AttachedPolicies: attached = [] } = await iam.send(new ListAttachedGroupPoliciesCommand({ GroupName: name }));
    const policies = attached.map((policy) => policy.PolicyName ?? '');
    return {
      what: `group ${functionOf(name)}`,
      state: `${policies.length} policies, MFA ${policies.some((policy) => policy.includes('MfaSelfService')) ? 'enforced' : 'NOT enforced'}`,
      holds: policies.some((policy) => policy.includes('MfaSelfService')),
    };
  }));
}

async function trail(config: ReturnType<typeof clientConfig>): Promise<Protection[]> {
  const cloudtrail = new CloudTrailClient(config);
  const kms = new KMSClient(config);
  const { trailList: trails = [] } = await cloudtrail.send(new DescribeTrailsCommand({}));
  const rows = await Promise.all(trails.map(async (found): Promise<Protection[]> => {
    const { IsLogging: logging = false } = await cloudtrail.send(new GetTrailStatusCommand({ Name: found.TrailARN }));
    const key = found.KmsKeyId ?? '';
    const { KeyRotationEnabled: rotates = false } = await kms.send(new GetKeyRotationStatusCommand({ KeyId: key }));
    const { Policy: keyPolicy = '' } = await kms.send(new GetKeyPolicyCommand({ KeyId: key, PolicyName: 'default' }));
    return [
      {
        what: 'audit trail',
        state: `${logging ? 'logging' : 'STOPPED'}, ${found.IsMultiRegionTrail ? 'all Regions' : 'one Region'}, ${found.LogFileValidationEnabled ? 'validated' : 'not validated'}`,
        holds: logging && found.IsMultiRegionTrail === true && found.LogFileValidationEnabled === true,
      },
      {
        what: 'key of the trail',
        state: `${rotates ? 'rotates' : 'does NOT rotate'}, ${keyPolicy.includes('cloudtrail.amazonaws.com') ? 'CloudTrail may encrypt' : 'CloudTrail may NOT encrypt'}`,
        holds: rotates && keyPolicy.includes('cloudtrail.amazonaws.com'),
      },
      await bucket(new S3Client({ ...config, forcePathStyle: true }), found.S3BucketName ?? ''),
    ];
  }));
  return rows.flat();
}

async function bucket(s3: S3Client, name: string): Promise<Protection> {
  const { ServerSideEncryptionConfiguration: encryption } = await s3.send(new GetBucketEncryptionCommand({ Bucket: name }));
  const { PublicAccessBlockConfiguration: block } = await s3.send(new GetPublicAccessBlockCommand({ Bucket: name }));
  const algorithm = encryption?.Rules?.[0]?.ApplyServerSideEncryptionByDefault?.SSEAlgorithm ?? 'none';
  const blocked = [block?.BlockPublicAcls, block?.BlockPublicPolicy, block?.IgnorePublicAcls, block?.RestrictPublicBuckets].every(Boolean);
  return {
    what: 'bucket of the trail',
    state: `encryption ${algorithm}, public access ${blocked ? 'blocked' : 'NOT blocked'}`,
    holds: algorithm === 'aws:kms' && blocked,
  };
}

async function alarms(cloudwatch: CloudWatchClient): Promise<Protection[]> {
  const { MetricAlarms: found = [] } = await cloudwatch.send(new DescribeAlarmsCommand({}));
  return found.map((alarm) => ({
    what: `alarm ${alarm.MetricName ?? ''}`,
    state: `${alarm.AlarmActions?.length ?? 0} action(s)`,
    holds: (alarm.AlarmActions?.length ?? 0) > 0,
  }));
}

async function detector(guardduty: GuardDutyClient): Promise<Protection[]> {
  const { DetectorIds: ids = [] } = await guardduty.send(new ListDetectorsCommand({}));
  return Promise.all(ids.map(async (id) => {
    const { Status: status, Features: features = [] } = await guardduty.send(new GetDetectorCommand({ DetectorId: id }));
    const enabled = features.filter((feature) => feature.Status === 'ENABLED').map((feature) => feature.Name ?? '');
    return {
      what: 'threat detection',
      state: `${status === 'ENABLED' ? 'on' : 'OFF'}, ${enabled.length} features`,
      holds: status === 'ENABLED' && enabled.includes('S3_DATA_EVENTS'),
    };
  }));
}

async function topics(sns: SNSClient): Promise<Protection[]> {
  const { Topics: all = [] } = await sns.send(new ListTopicsCommand({}));
  return Promise.all(all.map(async ({ TopicArn: arn = '' }) => {
    const { Attributes: attributes = {} } = await sns.send(new GetTopicAttributesCommand({ TopicArn: arn }));
    const policy = attributes.Policy ?? '';
    const publishers = ['cloudwatch.amazonaws.com', 'events.amazonaws.com'].filter((service) => policy.includes(service));
    return {
      what: 'topic for notifications',
      state: `${attributes.KmsMasterKeyId ? 'encrypted' : 'NOT encrypted'}, alarms and events may publish: ${publishers.length === 2 ? 'yes' : 'NO'}`,
      holds: attributes.KmsMasterKeyId !== undefined && publishers.length === 2,
    };
  }));
}

/** A generated group name holds the logical id of its group: `<stack>-GlobalJobFunctionGroupsAuditors…-<suffix>`. */
function functionOf(groupName: string): string {
  return /JobFunctionGroups(.*?)(?:Group)?[0-9A-F]{8}/.exec(groupName)?.[1] ?? groupName;
}
