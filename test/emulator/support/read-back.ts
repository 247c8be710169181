import { DescribeTrailsCommand, GetEventSelectorsCommand, GetTrailStatusCommand } from '@aws-sdk/client-cloudtrail';
import { DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import { DescribeRuleCommand, ListRulesCommand, ListTargetsByRuleCommand } from '@aws-sdk/client-eventbridge';
import { GetDetectorCommand, ListDetectorsCommand } from '@aws-sdk/client-guardduty';
import {
  GetAccountPasswordPolicyCommand, GetPolicyCommand, GetPolicyVersionCommand, ListAttachedGroupPoliciesCommand, ListGroupsCommand,
  type PasswordPolicy,
} from '@aws-sdk/client-iam';
import { GetKeyPolicyCommand, GetKeyRotationStatusCommand } from '@aws-sdk/client-kms';
import {
  GetBucketEncryptionCommand, GetBucketLifecycleConfigurationCommand, GetBucketLoggingCommand, GetBucketPolicyCommand, GetBucketVersioningCommand,
  GetPublicAccessBlockCommand,
} from '@aws-sdk/client-s3';
import { GetTopicAttributesCommand, ListSubscriptionsByTopicCommand, ListTopicsCommand } from '@aws-sdk/client-sns';
import type { Account } from './account';

interface Statement {
  readonly Sid?: string;
  readonly Effect: string;
  readonly Principal?: unknown;
  readonly Action?: string | string[];
  readonly NotAction?: string | string[];
  readonly Resource: string | string[];
  readonly Condition?: Record<string, Record<string, string | string[]>>;
}

/** The statements of a policy document, as the service returned it. */
export function statements(document: string | undefined): Statement[] {
  return (JSON.parse(document ?? '{"Statement":[]}') as { Statement: Statement[] }).Statement;
}

/** The one statement of that id; more or fewer are an error. */
export function statement(all: Statement[], sid: string): Statement {
  const found = all.filter((candidate) => candidate.Sid === sid);
  expect(found.map((candidate) => candidate.Sid)).toEqual([sid]);
  return found[0]!;
}

export async function passwordPolicy(account: Account): Promise<PasswordPolicy | 'none'> {
  try {
    return (await account.iam.send(new GetAccountPasswordPolicyCommand({}))).PasswordPolicy ?? 'none';
  } catch (error) {
    if ((error as Error).name === 'NoSuchEntityException') {
      return 'none';
    }
    throw error;
  }
}

/** Group name → policy name → statements of the default version; AWS managed policies have none here. */
export async function groups(account: Account): Promise<Record<string, Record<string, Statement[]>>> {
  const { Groups: all = [] } = await account.iam.send(new ListGroupsCommand({}));
  return Object.fromEntries(await Promise.all(all.map(async ({ GroupName: name = '' }) => {
    const { AttachedPolicies: attached = [] } = await account.iam.send(new ListAttachedGroupPoliciesCommand({ GroupName: name }));
    const policies = await Promise.all(attached.map(async ({ PolicyName: policy = '', PolicyArn: arn = '' }) => [policy, await policyStatements(account, arn)]));
    return [name, Object.fromEntries(policies)];
  })));
}

async function policyStatements(account: Account, arn: string): Promise<Statement[]> {
  if (arn.startsWith('arn:aws:iam::aws:')) {
    return [];
  }
  const { Policy: policy } = await account.iam.send(new GetPolicyCommand({ PolicyArn: arn }));
  const { PolicyVersion: version } = await account.iam.send(new GetPolicyVersionCommand({ PolicyArn: arn, VersionId: policy?.DefaultVersionId }));
  return statements(decodeURIComponent(version?.Document ?? ''));
}

export async function trails(account: Account) {
  const { trailList = [] } = await account.cloudTrail.send(new DescribeTrailsCommand({}));
  return Promise.all(trailList.map(async (trail) => {
    const { IsLogging: isLogging } = await account.cloudTrail.send(new GetTrailStatusCommand({ Name: trail.TrailARN }));
    const { AdvancedEventSelectors: selectors } = await account.cloudTrail.send(new GetEventSelectorsCommand({ TrailName: trail.TrailARN }));
    return { ...trail, isLogging, selectors };
  }));
}

export async function key(account: Account, id: string | undefined) {
  const { KeyRotationEnabled: rotates, RotationPeriodInDays: period } = await account.kms.send(new GetKeyRotationStatusCommand({ KeyId: id }));
  const { Policy: policy } = await account.kms.send(new GetKeyPolicyCommand({ KeyId: id, PolicyName: 'default' }));
  return { rotates, period, policy: statements(policy) };
}

export async function bucket(account: Account, name: string | undefined) {
  const Bucket = name;
  const { ServerSideEncryptionConfiguration: encryption } = await account.s3.send(new GetBucketEncryptionCommand({ Bucket }));
  const { PublicAccessBlockConfiguration: publicAccess } = await account.s3.send(new GetPublicAccessBlockCommand({ Bucket }));
  const { Status: versioning } = await account.s3.send(new GetBucketVersioningCommand({ Bucket }));
  const { Rules: lifecycle = [] } = await account.s3.send(new GetBucketLifecycleConfigurationCommand({ Bucket }));
  const { LoggingEnabled: logging } = await account.s3.send(new GetBucketLoggingCommand({ Bucket }));
  const { Policy: policy } = await account.s3.send(new GetBucketPolicyCommand({ Bucket }));
  return { encryption: encryption?.Rules?.[0], publicAccess, versioning, lifecycle, logging, policy: statements(policy) };
}

export async function detectors(account: Account) {
  const { DetectorIds: ids = [] } = await account.guardDuty.send(new ListDetectorsCommand({}));
  return Promise.all(ids.map(async (id) => {
    const detector = await account.guardDuty.send(new GetDetectorCommand({ DetectorId: id }));
    const { Status: status, FindingPublishingFrequency: frequency, Features: features = [] } = detector;
    const enabled = features.filter((feature) => feature.Status === 'ENABLED').map((feature) => feature.Name as string).sort();
    return { id, status, frequency, enabled };
  }));
}

export async function topics(account: Account) {
  const { Topics: all = [] } = await account.sns.send(new ListTopicsCommand({}));
  return Promise.all(all.map(async ({ TopicArn: arn = '' }) => {
    const { Attributes: attributes = {} } = await account.sns.send(new GetTopicAttributesCommand({ TopicArn: arn }));
    const { Subscriptions: subscriptions = [] } = await account.sns.send(new ListSubscriptionsByTopicCommand({ TopicArn: arn }));
    return {
      arn,
      key: attributes.KmsMasterKeyId,
      displayName: attributes.DisplayName,
      policy: statements(attributes.Policy),
      endpoints: subscriptions.map((subscription) => subscription.Endpoint),
    };
  }));
}

export async function alarms(account: Account) {
  return (await account.cloudWatch.send(new DescribeAlarmsCommand({}))).MetricAlarms ?? [];
}

/** The rules that route findings of GuardDuty, with their targets. */
export async function findingRules(account: Account) {
  const { Rules: rules = [] } = await account.eventBridge.send(new ListRulesCommand({}));
  const ours = rules.filter((rule) => rule.EventPattern?.includes('aws.guardduty'));
  return Promise.all(ours.map(async ({ Name: name }) => {
    const { State: state, EventPattern: pattern = '{}' } = await account.eventBridge.send(new DescribeRuleCommand({ Name: name }));
    const { Targets: targets = [] } = await account.eventBridge.send(new ListTargetsByRuleCommand({ Rule: name }));
    return { name, state, pattern: JSON.parse(pattern) as unknown, targets: targets.map((target) => target.Arn) };
  }));
}
