/**
 * Nobody but administrators touches what the baseline is made of, whatever the context: asked about the resources that the templates
 * of the stack really hold.
 */
import type { Environment } from 'aws-cdk-lib';
import { ANY, everyday, newWorld, NOT_ADMINISTRATORS, WITH_MFA, type World } from './world';
import type { AccessQuestion } from '../../../src/analysis/access-question';
import { Verdict } from '../../../src/analysis/verdict';
import { CisAlarm } from '../../../src/audit/cis-alarm';

const withBoundary = newWorld({ withBoundary: true });
const without = newWorld();
const iam = (resource: string) => `arn:aws:iam::111122223333:${resource}`;

const BUCKETS = ['AuditTrail/Bucket/Bucket', 'AuditTrail/Bucket/AccessLogs/Bucket'];
const OBJECTS = BUCKETS.map((bucket) => `${bucket}/*`);
const KEYS = ['AuditTrail/Key', 'Notifications/Key'];
const SETTINGS = ['SecuritySettingsProvider/Function'];
const LOGS = ['AuditTrail/LogGroup', 'SecuritySettingsProvider/Log'];
const ALARMS = 'every alarm';
const RULES = ['ThreatDetection/Notification'];
const TOPICS = ['Notifications/Topic'];
const DETECTOR = ['arn:aws:guardduty:eu-west-1:111122223333:detector/12ab'];
const ROLES = ['SecuritySettingsProvider/Role', 'AuditTrail/DeliveryRole'];
const GROUPS = ['Administrators/Group', 'Developers/Group', 'Security/Group'];
const POLICIES = ['JobFunctionGroups/ProtectBaseline', 'JobFunctionGroups/ProtectBaselineResources', 'JobFunctionGroups/MfaSelfService',
  'JobFunctionGroups/AccessConditions'];
const STACKS = ['arn:aws:cloudformation:eu-west-1:111122223333:stack/Baseline/1'];

type Attack = [what: string, actions: string[], resources: string[]];

const ATTACKS: Attack[] = [
  ['stop, delete or divert the trail', ['cloudtrail:StopLogging', 'cloudtrail:DeleteTrail', 'cloudtrail:UpdateTrail'], ['AuditTrail/Trail']],
  ['make the trail look away', ['cloudtrail:PutEventSelectors', 'cloudtrail:PutInsightSelectors'], ['AuditTrail/Trail']],
  ['exchange the function behind the settings', ['lambda:UpdateFunctionCode', 'lambda:UpdateFunctionConfiguration', 'lambda:DeleteFunction',
    'lambda:PutFunctionConcurrency', 'lambda:PublishVersion'], SETTINGS],
  ['call the function behind the settings, or let others call it', ['lambda:InvokeFunction', 'lambda:AddPermission', 'lambda:CreateFunctionUrlConfig'], SETTINGS],
  ['change, pass or assume the roles of the baseline', ['iam:PutRolePolicy', 'iam:AttachRolePolicy', 'iam:DeleteRolePolicy', 'iam:DeleteRole',
    'iam:UpdateAssumeRolePolicy', 'iam:DeleteRolePermissionsBoundary', 'iam:PassRole', 'sts:AssumeRole', 'iam:TagRole'], ROLES],
  ['weaken the keys', ['kms:PutKeyPolicy', 'kms:ScheduleKeyDeletion', 'kms:DisableKey', 'kms:CreateGrant', 'kms:DisableKeyRotation',
    'kms:RevokeGrant', 'kms:DeleteImportedKeyMaterial'], KEYS],
  ['take the tag off that the keys are known by', ['kms:TagResource', 'kms:UntagResource'], KEYS],
  ['remove or overwrite evidence', ['s3:DeleteObject', 's3:DeleteObjectVersion', 's3:PutObject', 's3:PutObjectRetention', 's3:BypassGovernanceRetention'], OBJECTS],
  ['loosen the buckets', ['s3:PutBucketPolicy', 's3:DeleteBucketPolicy', 's3:PutBucketVersioning', 's3:PutEncryptionConfiguration',
    's3:PutLifecycleConfiguration', 's3:PutBucketPublicAccessBlock', 's3:PutBucketOwnershipControls', 's3:PutBucketAcl', 's3:DeleteBucket',
    's3:PutBucketObjectLockConfiguration', 's3:PutReplicationConfiguration', 's3:PutBucketLogging'], BUCKETS],
  ['remove the log or what watches over it', ['logs:DeleteLogGroup', 'logs:DeleteLogStream', 'logs:DeleteMetricFilter', 'logs:PutMetricFilter',
    'logs:PutRetentionPolicy', 'logs:PutSubscriptionFilter', 'logs:DisassociateKmsKey', 'logs:PutDataProtectionPolicy', 'logs:PutTransformer'], LOGS],
  ['mask or shorten every log of the account', ['logs:PutAccountPolicy', 'logs:DeleteAccountPolicy'], ['*']],
  ['silence the alarms', ['cloudwatch:DeleteAlarms', 'cloudwatch:DisableAlarmActions', 'cloudwatch:PutMetricAlarm', 'cloudwatch:SetAlarmState',
    'cloudwatch:PutAlarmMuteRule', 'cloudwatch:UntagResource'], [ALARMS]],
  ['silence the findings', ['events:DeleteRule', 'events:DisableRule', 'events:RemoveTargets', 'events:PutRule', 'events:PutTargets', 'events:UntagResource'], RULES],
  ['close the topic or divert its messages', ['sns:DeleteTopic', 'sns:SetTopicAttributes', 'sns:Unsubscribe', 'sns:Subscribe', 'sns:AddPermission',
    'sns:RemovePermission', 'sns:SetSubscriptionAttributes'], TOPICS],
  ['change the password policy', ['iam:UpdateAccountPasswordPolicy', 'iam:DeleteAccountPasswordPolicy'], ['*']],
  ['switch the detector off or hide what it finds', ['guardduty:DeleteDetector', 'guardduty:UpdateDetector', 'guardduty:CreateFilter', 'guardduty:ArchiveFindings',
    'guardduty:StopMonitoringMembers', 'guardduty:DisassociateFromAdministratorAccount'], DETECTOR],
  ['hand detection to another account', ['guardduty:AcceptAdministratorInvitation', 'guardduty:AcceptInvitation', 'securityhub:AcceptAdministratorInvitation',
    'macie2:AcceptInvitation', 'detective:AcceptInvitation'], ['*']],
  ['join a group or change it', ['iam:AddUserToGroup', 'iam:AttachGroupPolicy', 'iam:DetachGroupPolicy', 'iam:PutGroupPolicy', 'iam:DeleteGroup', 'iam:UpdateGroup',
    'iam:RemoveUserFromGroup'], GROUPS],
  ['edit the policies of the groups', ['iam:CreatePolicyVersion', 'iam:SetDefaultPolicyVersion', 'iam:DeletePolicy', 'iam:DeletePolicyVersion'], POLICIES],
  ['take another job in IAM Identity Center', ['sso:CreateAccountAssignment', 'sso:AttachManagedPolicyToPermissionSet', 'sso:PutInlinePolicyToPermissionSet',
    'identitystore:CreateGroupMembership', 'sso-directory:UpdatePassword'], ['*']],
  ['stand in for an identity provider', ['iam:CreateSAMLProvider', 'iam:UpdateSAMLProvider', 'iam:UpdateOpenIDConnectProviderThumbprint',
    'rolesanywhere:CreateTrustAnchor', 'rolesanywhere:UpdateTrustAnchor', 'rolesanywhere:PutAttributeMapping'], ['*']],
  ['give oneself permissions', ['iam:AttachUserPolicy', 'iam:PutUserPolicy', 'iam:DetachUserPolicy', 'iam:DeleteUserPermissionsBoundary'], [iam('user/*')]],
  ['update or delete the stack', ['cloudformation:UpdateStack', 'cloudformation:DeleteStack', 'cloudformation:CreateChangeSet', 'cloudformation:ExecuteChangeSet',
    'cloudformation:UpdateTerminationProtection', 'cloudformation:SetStackPolicy', 'cloudformation:SignalResource'], STACKS],
  ['change what the settings were before', ['ssm:PutParameter', 'ssm:DeleteParameter', 'ssm:AddTagsToResource'],
    ['arn:aws:ssm:eu-west-1:111122223333:parameter/cdk-security-baseline/iam-password-policy']],
];

/** What the table says of eu-west-1, said of where the stack is. */
function placed(resources: string[], { baseline }: World, partition = 'aws', account = '111122223333', region = 'eu-west-1'): string[] {
  const { alarms } = baseline.global.auditTrail;
  return resources.flatMap((resource) => resource === ALARMS
    ? Object.values(CisAlarm).map((alarm) => alarms?.alarm(alarm).alarmArn ?? alarm)
    : [resource.replace('arn:aws:', `arn:${partition}:`).replace('111122223333', account).replace('eu-west-1', region)]);
}

const table = NOT_ADMINISTRATORS.flatMap((who) => ATTACKS.map(([what, actions, resources]) => [who, what, { actions, resources }] as const));

test.each(table)('%s may not %s, whatever the context', (principal, _, question) => {
  for (const world of principal === 'Developers' ? [withBoundary, without] : [withBoundary]) {
    expectAllDenied(world, principal, { ...question, resources: placed(question.resources, world) });
  }
});

describe.each<[string, Environment | 'any', string, string, string]>([
  ['China', { account: '111122223333', region: 'cn-north-1' }, 'aws-cn', '111122223333', 'cn-north-1'],
  ['GovCloud', { account: '111122223333', region: 'us-gov-west-1' }, 'aws-us-gov', '111122223333', 'us-gov-west-1'],
  ['a Region where buckets have no namespace of their account', { account: '111122223333', region: 'me-central-1' }, 'aws', '111122223333', 'me-central-1'],
  // A template that fits any account is judged as one of this account and Region.
  ['any account', 'any', 'aws', '111111111111', 'us-east-1'],
])('in %s', (_, env, partition, account, region) => {
  const world = newWorld({ withBoundary: true, env });

  test.each(ATTACKS)('developers may not %s', (_what, actions, resources) => {
    expectAllDenied(world, 'Developers', { actions, resources: placed(resources, world, partition, account, region) });
  });
});

function expectAllDenied({ model }: World, principal: string, question: Pick<AccessQuestion, 'actions' | 'resources'>): void {
  const { parts, explanation } = model.ask({ principal, ...question, context: ANY });
  const open = parts.filter(({ verdict }) => verdict !== Verdict.DENIED).map(({ action }) => action);
  expect({ open, explanation }).toEqual({ open: [], explanation });
}

/** What the policy of the resource itself keeps from everybody, administrators too; it is they who can change that policy. */
const CLOSED_BY_THE_RESOURCE = new Set(['sts:AssumeRole', 'kms:CreateGrant', 'kms:DeleteImportedKeyMaterial', 's3:DeleteBucket', 's3:DeleteObject',
  's3:DeleteObjectVersion', 's3:PutLifecycleConfiguration']);

test.each(ATTACKS)('administrators may %s, so the rows above can fail', (_, actions, resources) => {
  const open = actions.filter((action) => !CLOSED_BY_THE_RESOURCE.has(action));
  const { parts, explanation } = withBoundary.model.ask({
    principal: 'Administrators', actions: open, resources: placed(resources, withBoundary), context: everyday(WITH_MFA),
  });
  const denied = parts.filter(({ verdict }) => verdict === Verdict.DENIED).map(({ action }) => action);
  expect({ denied, explanation }).toEqual({ denied: [], explanation });
});
