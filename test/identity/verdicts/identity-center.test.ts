import { newCenterWorld } from './identity-center-world';
import { ANY, NOT_ADMINISTRATORS } from './world';
import { Verdict } from '../../../src/analysis/verdict';
import { CisAlarm } from '../../../src/audit/cis-alarm';

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
const ATTACKS: [string, string[], string[]][] = [
  ['trail', ['cloudtrail:StopLogging', 'cloudtrail:DeleteTrail', 'cloudtrail:UpdateTrail', 'cloudtrail:PutEventSelectors'], ['AuditTrail/Trail']],
  ['function', ['lambda:UpdateFunctionCode', 'lambda:InvokeFunction', 'lambda:AddPermission', 'lambda:DeleteFunction'], SETTINGS],
  ['roles', ['iam:PutRolePolicy', 'iam:PassRole', 'sts:AssumeRole', 'iam:TagRole'], ROLES],
  ['keys', ['kms:PutKeyPolicy', 'kms:ScheduleKeyDeletion', 'kms:DisableKey', 'kms:CreateGrant', 'kms:UntagResource'], KEYS],
  ['objects', ['s3:DeleteObject', 's3:PutObject', 's3:BypassGovernanceRetention', 's3:PutObjectRetention'], OBJECTS],
  ['buckets', ['s3:PutBucketPolicy', 's3:PutLifecycleConfiguration', 's3:DeleteBucket', 's3:PutBucketVersioning', 's3:PutBucketLogging', 's3:PutEncryptionConfiguration', 's3:PutBucketTagging', 's3:PutReplicationConfiguration'], BUCKETS],
  ['logs', ['logs:DeleteLogGroup', 'logs:DeleteMetricFilter', 'logs:PutRetentionPolicy', 'logs:DeleteLogStream', 'logs:PutSubscriptionFilter'], LOGS],
  ['alarms', ['cloudwatch:DeleteAlarms', 'cloudwatch:DisableAlarmActions', 'cloudwatch:PutMetricAlarm', 'cloudwatch:SetAlarmState'], [ALARMS]],
  ['rules', ['events:DeleteRule', 'events:DisableRule', 'events:RemoveTargets', 'events:PutTargets'], RULES],
  ['topic', ['sns:DeleteTopic', 'sns:SetTopicAttributes', 'sns:Unsubscribe', 'sns:Subscribe'], TOPICS],
  ['detector', ['guardduty:DeleteDetector', 'guardduty:UpdateDetector'], DETECTOR],
  ['memory', ['ssm:PutParameter', 'ssm:DeleteParameter'], ['arn:aws:ssm:eu-west-1:111122223333:parameter/cdk-security-baseline/iam-password-policy']],
  ['stack', ['cloudformation:UpdateStack', 'cloudformation:DeleteStack', 'cloudformation:SetStackPolicy'], ['arn:aws:cloudformation:eu-west-1:111122223333:stack/Baseline/1']],
];
test.each([['names', ['Baseline']], ['tags only', []]])('probe %s', (_, protectedStacks) => {
  const { model, baseline } = newCenterWorld({ access: { protectedStacks } });
  const { alarms } = baseline.global.auditTrail;
  const lines: string[] = [];
  for (const who of NOT_ADMINISTRATORS) {
    for (const [what, actions, resources] of ATTACKS) {
      const rs = resources.flatMap((r) => r === ALARMS ? Object.values(CisAlarm).map((alarm) => alarms?.alarm(alarm).alarmArn ?? alarm) : [r]);
      const principal = who === 'Developers' ? 'Developers@111122223333' : `Access/${who}`;
      const { parts } = model.ask({ principal, actions, resources: rs, context: ANY });
      const open = new Set(parts.filter(({ verdict }) => verdict !== Verdict.DENIED).map(({ action, resource }) => `${action} ${resource.slice(0, 70)}`));
      if (open.size) lines.push(`${who} ${what}: ${[...open].join('; ')}`);
    }
  }
  console.log(lines.join('\n'));
});
