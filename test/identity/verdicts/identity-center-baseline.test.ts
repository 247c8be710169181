/**
 * What the baseline of an account is made of stays as it is for everybody who comes by IAM Identity Center, but for administrators: asked
 * about the resources that the templates of the account really hold, of permission sets that are made in another account.
 */
import { ASSIGNED, inAccount, newCenterWorld, type CenterWorld } from './identity-center-world';
import { ANY, everyday, NOT_ADMINISTRATORS, ROLE_SESSION } from './world';
import { Verdict } from '../../../src/analysis/verdict';
import { CisAlarm } from '../../../src/audit/cis-alarm';

const at = (service: string, resource: string) => `arn:aws:${service}:eu-west-1:${ASSIGNED}:${resource}`;
const BUCKETS = ['AuditTrail/Bucket/Bucket', 'AuditTrail/Bucket/AccessLogs/Bucket'];
const ALARMS = 'every alarm';

const ATTACKS: [what: string, actions: string[], resources: string[]][] = [
  ['stop, delete or divert the trail', ['cloudtrail:StopLogging', 'cloudtrail:DeleteTrail', 'cloudtrail:UpdateTrail', 'cloudtrail:PutEventSelectors',
    'cloudtrail:PutInsightSelectors'], ['AuditTrail/Trail']],
  ['exchange the function behind the settings', ['lambda:UpdateFunctionCode', 'lambda:UpdateFunctionConfiguration', 'lambda:DeleteFunction',
    'lambda:PutFunctionConcurrency', 'lambda:InvokeFunction', 'lambda:AddPermission'], ['SecuritySettingsProvider/Function']],
  ['change, pass or assume the roles of the baseline', ['iam:PutRolePolicy', 'iam:AttachRolePolicy', 'iam:DeleteRole', 'iam:UpdateAssumeRolePolicy', 'iam:PassRole',
    'sts:AssumeRole', 'iam:TagRole'], ['SecuritySettingsProvider/Role', 'AuditTrail/DeliveryRole']],
  ['weaken the keys', ['kms:PutKeyPolicy', 'kms:ScheduleKeyDeletion', 'kms:DisableKey', 'kms:CreateGrant', 'kms:DisableKeyRotation', 'kms:TagResource',
    'kms:UntagResource'], ['AuditTrail/Key', 'Notifications/Key']],
  ['remove, overwrite or forge evidence', ['s3:DeleteObject', 's3:DeleteObjectVersion', 's3:PutObject', 's3:PutObjectRetention', 's3:BypassGovernanceRetention'],
    BUCKETS.map((bucket) => `${bucket}/*`)],
  ['loosen the buckets', ['s3:PutBucketPolicy', 's3:DeleteBucketPolicy', 's3:PutBucketVersioning', 's3:PutEncryptionConfiguration', 's3:PutLifecycleConfiguration',
    's3:PutBucketPublicAccessBlock', 's3:PutBucketOwnershipControls', 's3:PutBucketAcl', 's3:DeleteBucket', 's3:PutReplicationConfiguration', 's3:PutBucketLogging'], BUCKETS],
  ['remove the logs or what watches over them', ['logs:DeleteLogGroup', 'logs:DeleteLogStream', 'logs:DeleteMetricFilter', 'logs:PutMetricFilter', 'logs:PutRetentionPolicy',
    'logs:PutSubscriptionFilter', 'logs:DisassociateKmsKey', 'logs:UntagResource'], ['AuditTrail/LogGroup', 'SecuritySettingsProvider/Log']],
  ['silence the alarms', ['cloudwatch:DeleteAlarms', 'cloudwatch:DisableAlarmActions', 'cloudwatch:PutMetricAlarm', 'cloudwatch:SetAlarmState', 'cloudwatch:UntagResource'], [ALARMS]],
  ['silence the findings', ['events:DeleteRule', 'events:DisableRule', 'events:RemoveTargets', 'events:PutRule', 'events:PutTargets', 'events:UntagResource'],
    ['ThreatDetection/Notification']],
  ['close the topic or divert its messages', ['sns:DeleteTopic', 'sns:SetTopicAttributes', 'sns:Unsubscribe', 'sns:Subscribe', 'sns:AddPermission', 'sns:UntagResource'],
    ['Notifications/Topic']],
  ['switch the detector off or hide what it finds', ['guardduty:DeleteDetector', 'guardduty:UpdateDetector', 'guardduty:CreateFilter', 'guardduty:ArchiveFindings',
    'guardduty:DisassociateFromAdministratorAccount'], [at('guardduty', 'detector/12ab')]],
  ['change the password policy', ['iam:UpdateAccountPasswordPolicy', 'iam:DeleteAccountPasswordPolicy'], ['*']],
  ['join a group of the account or change it', ['iam:AddUserToGroup', 'iam:AttachGroupPolicy', 'iam:PutGroupPolicy', 'iam:DeleteGroup'],
    ['JobFunctionGroups/Administrators/Group']],
  ['edit the policies of the groups', ['iam:CreatePolicyVersion', 'iam:SetDefaultPolicyVersion', 'iam:DeletePolicy'],
    ['JobFunctionGroups/ProtectBaseline', 'JobFunctionGroups/MfaSelfService', 'Boundaries/Boundary/Policy']],
  ['update or delete the stack', ['cloudformation:UpdateStack', 'cloudformation:DeleteStack', 'cloudformation:CreateChangeSet', 'cloudformation:ExecuteChangeSet',
    'cloudformation:SetStackPolicy', 'cloudformation:UpdateTerminationProtection'], [at('cloudformation', 'stack/Baseline/1')]],
  ['change what the settings were before', ['ssm:PutParameter', 'ssm:DeleteParameter', 'ssm:AddTagsToResource'], [at('ssm', 'parameter/cdk-security-baseline/iam-password-policy')]],
];

/** Parts that are not as they should be, with the explanation, so that a failure shows which statements decided. */
function other({ model, baseline }: CenterWorld, who: string, [, actions, resources]: (typeof ATTACKS)[number], expected: Verdict): unknown {
  const { alarms } = baseline.global.auditTrail;
  const { parts, explanation } = model.ask({
    principal: inAccount(who),
    actions,
    resources: resources.flatMap((resource) => resource === ALARMS
      ? Object.values(CisAlarm).map((alarm) => alarms?.alarm(alarm).alarmArn ?? alarm) : [resource]),
    context: expected === Verdict.DENIED ? ANY : everyday(ROLE_SESSION),
  });
  const wrong = parts.filter(({ verdict }) => verdict !== expected).map(({ action, resource }) => `${action} on ${resource}`);
  return wrong.length === 0 ? undefined : { wrong, explanation };
}

describe.each<[string, CenterWorld]>([
  ['known by its tags and by the name of its stack', newCenterWorld()],
  ['known by its tags only', newCenterWorld({ access: { protectedStacks: [] } })],
])('a baseline that is %s', (_, world) => {
  test.each(NOT_ADMINISTRATORS.flatMap((who) => ATTACKS.map((attack) => [who, attack[0], attack] as const)))('%s may not %s, whatever the context', (who, _what, attack) => {
    expect(other(world, who, attack, Verdict.DENIED)).toBeUndefined();
  });
});

describe('the rows above can fail', () => {
  const world = newCenterWorld();

  test.each([
    'stop, delete or divert the trail', 'exchange the function behind the settings', 'close the topic or divert its messages', 'silence the findings',
    'join a group of the account or change it', 'update or delete the stack', 'change what the settings were before', 'switch the detector off or hide what it finds',
  ])('administrators may %s', (what) => {
    const attack = ATTACKS.find(([name]) => name === what);
    expect(attack && other(world, 'Administrators', attack, Verdict.ALLOWED)).toBeUndefined();
    expect(attack).toBeDefined();
  });

  test('a bucket that is known by no name is open to developers, until it is named', () => {
    const question = { principal: inAccount('Developers'), actions: ['s3:PutBucketPolicy', 's3:DeleteObject'], resources: ['arn:aws:s3:::evidence/*'] };
    const named = newCenterWorld({ access: { protectedBuckets: ['evid*'] } });

    expect(world.model.may({ ...question, context: everyday(ROLE_SESSION) })).toBe(true);
    expect(named.model.mayNot({ ...question, context: ANY })).toBe(true);
  });
});
