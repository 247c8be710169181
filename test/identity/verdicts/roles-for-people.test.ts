/**
 * The roles that people assume: administration for an hour, support, and the way in for an emergency.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_permissions-to-switch.html
 */
import { Duration, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { ACCESS_KEY, ANY, everyday, expectVerdict, newWorld, NOT_ADMINISTRATORS, ROLE_SESSION, WITH_MFA, WITHOUT_MFA, type May } from './world';
import { RequestContext } from '../../../src/analysis/request-context';
import { BreakGlassRole } from '../../../src/identity/break-glass-role';
import { Elevation } from '../../../src/identity/elevation';
import { SupportAccessRole } from '../../../src/identity/support-access-role';

const ENV = { account: '111122223333', region: 'eu-west-1' };
const ASSUME = ['sts:AssumeRole'];
const aged = (seconds: string) => everyday(WITH_MFA.having('aws:MultiFactorAuthAge', seconds));
const MFA = aged('60');

describe('administrators who assume a role', () => {
  const { model } = newWorld({ groups: { administratorElevation: Elevation.ASSUME_ROLE } });
  const ROLE = 'JobFunctionGroups/AdministratorRole';
  const ADMINISTRATION: [string[], string][] = [[['iam:CreateUser'], 'arn:aws:iam::111122223333:user/carol'], [['cloudtrail:StopLogging'], 'AuditTrail/Trail']];

  test.each<[string, May, string, RequestContext]>([
    ['Administrators', 'may', 'just after MFA', MFA],
    ['Administrators', 'may', 'an hour after MFA', aged('3600')],
    ['People/Ada', 'may', 'just after MFA', MFA],
    ['Administrators', 'may not', 'a second later', aged('3601')],
    ['Administrators', 'may not', 'in the console without MFA', everyday(WITHOUT_MFA)],
    ['Administrators', 'may not', 'with an access key', everyday(ACCESS_KEY)],
    ['Shop/Checkout/ServiceRole', 'may not', 'as a workload', ANY],
    ['999900001111', 'may not', 'from another account', ANY],
    ['*', 'may not', 'as anybody', ANY],
    ...NOT_ADMINISTRATORS.map((who): [string, May, string, RequestContext] => [who, 'may not', 'whatever the context', ANY]),
  ])('%s %s become administrator %s', (principal, may, _, context) => {
    expectVerdict(model, may, { principal, actions: ASSUME, resources: [ROLE], context });
  });

  test.each(ADMINISTRATION)('by themselves they may not %j on %s, but their role may', (actions, resource) => {
    expectVerdict(model, 'may not', { principal: 'Administrators', actions, resources: [resource], context: ANY });
    expectVerdict(model, 'may', { principal: ROLE, actions, resources: [resource], context: everyday(ROLE_SESSION) });
  });
});

describe('the role for support', () => {
  const { model } = newWorld({
    also: ({ app, baseline }) => {
      const stack = new Stack(app, 'Support', { env: ENV });
      const support = new SupportAccessRole(stack, 'Narrow', { trustedUserNames: ['bob'], mfaMaxAge: Duration.minutes(15) });
      baseline.global.jobFunctionGroups.groups
        .filter(({ jobFunction }) => ['Auditors', 'Editors'].includes(jobFunction.name))
        .forEach((group) => support.grantAssume(group));
    },
  });
  const WIDE = 'SupportAccessRole/Role';
  const NARROW = 'Support/Narrow/Role';

  test.each<[string, May, string, string, RequestContext]>([
    // Its path is not one of those that are closed to developers, who may assume any role that lets them in.
    ['Developers', 'may', WIDE, 'just after MFA', MFA],
    ['Developers', 'may not', WIDE, 'with MFA that is too old', aged('3601')],
    ['Developers', 'may not', WIDE, 'without MFA', everyday(WITHOUT_MFA)],
    ['Developers', 'may not', WIDE, 'with an access key', everyday(ACCESS_KEY)],
    ['Editors', 'may not', WIDE, 'without a permission for it', ANY],
    ['ReadOnly', 'may not', WIDE, 'without a permission for it', ANY],
    ['Shop/Checkout/ServiceRole', 'may not', WIDE, 'as a workload', ANY],
    ['999900001111', 'may not', WIDE, 'from another account', ANY],
    ['People/Bob', 'may', NARROW, 'just after MFA', MFA],
    ['People/Bob', 'may not', NARROW, 'a quarter of an hour and a second after MFA', aged('901')],
    ['People/Bob', 'may not', NARROW, 'without MFA', everyday(WITHOUT_MFA)],
    ['People/Eve', 'may not', NARROW, 'though she has the permission, for she is not named', ANY],
    ['People/Alice', 'may not', NARROW, 'for she is not named', ANY],
  ])('%s %s assume %s %s', (principal, may, role, _, context) => {
    expectVerdict(model, may, { principal, actions: ASSUME, resources: [role], context });
  });

  test('opens cases and nothing else', () => {
    const context = everyday(ROLE_SESSION);
    expectVerdict(model, 'may', { principal: WIDE, actions: ['support:CreateCase', 'support:DescribeCases'], context });
    expectVerdict(model, 'may not', {
      principal: WIDE, actions: ['s3:GetObject', 'ec2:RunInstances', 'iam:CreateUser', 'iam:PassRole', 'sts:AssumeRole'], resources: ['arn:*:*:*:*:*'], context,
    });
  });
});

describe('the role for emergencies', () => {
  const { model } = newWorld({
    also: ({ app, baseline }) => {
      const { notifications, auditTrail } = baseline.global;
      const stack = new Stack(app, 'Emergencies', { env: ENV });
      const role = new BreakGlassRole(baseline, 'BreakGlass', {
        notifications,
        auditTrailLogGroup: auditTrail.logGroup,
        trustedUserNames: ['olga'],
        mfaMaxAge: Duration.minutes(10),
        requireReason: true,
      });
      role.grantAssume(new iam.User(stack, 'Olga', { userName: 'olga', path: '/on-call/' }));
      role.grantAssume(new iam.User(stack, 'Dan', { userName: 'dan' }));
    },
  });
  const ROLE = 'Baseline/BreakGlass/Role';
  const reason = (context: RequestContext) => context.having('aws:RequestTag/reason', 'the region is down').having('aws:TagKeys', 'reason');

  test.each<[string, May, string, RequestContext]>([
    ['Emergencies/Olga', 'may', 'just after MFA, with a reason', reason(MFA)],
    ['Emergencies/Olga', 'may not', 'without a reason', MFA.lacking('aws:RequestTag/reason')],
    ['Emergencies/Olga', 'may not', 'with MFA that is too old', reason(aged('601'))],
    ['Emergencies/Olga', 'may not', 'without MFA', reason(everyday(WITHOUT_MFA))],
    ['Emergencies/Olga', 'may not', 'with an access key', reason(everyday(ACCESS_KEY))],
    ['Emergencies/Dan', 'may not', 'though he has the permission, for he is not named', ANY],
    ['People/Alice', 'may not', 'as a developer', ANY],
    // An administrator has the permission to assume every role, and is still not let in.
    ['People/Ada', 'may not', 'as an administrator', ANY],
    ['Shop/Checkout/ServiceRole', 'may not', 'as a workload', ANY],
    ['999900001111', 'may not', 'from another account', ANY],
  ])('%s %s assume it %s', (principal, may, _, context) => {
    expectVerdict(model, may, { principal, actions: ASSUME, resources: [ROLE], context });
  });

  const SESSION = everyday(ROLE_SESSION).having('aws:SecureTransport', 'true');
  const iamArn = (resource: string) => `arn:aws:iam::111122223333:${resource}`;

  test.each<[May, string, string[], string, RequestContext]>([
    ['may', 'stop what does harm', ['ec2:StopInstances', 'ec2:TerminateInstances'], 'arn:aws:ec2:eu-west-1:111122223333:instance/*', SESSION],
    ['may', 'repair data', ['s3:PutObject', 's3:DeleteObject'], 'arn:aws:s3:::orders/1', SESSION],
    ['may', 'deactivate access keys and delete passwords', ['iam:UpdateAccessKey', 'iam:DeleteAccessKey', 'iam:DeleteLoginProfile'], iamArn('user/*'), SESSION],
    ['may', 'lock somebody out', ['iam:AttachUserPolicy'], iamArn('user/x'), SESSION.having('iam:PolicyARN', 'arn:aws:iam::aws:policy/AWSDenyAll')],
    ['may not', 'give somebody permissions', ['iam:AttachUserPolicy', 'iam:AttachRolePolicy', 'iam:AttachGroupPolicy'], iamArn('*'),
      ANY.having('iam:PolicyARN', 'arn:aws:iam::aws:policy/AdministratorAccess')],
    ['may not', 'make identities', ['iam:CreateUser', 'iam:CreateRole', 'iam:CreateAccessKey', 'iam:CreateLoginProfile', 'iam:PutRolePolicy', 'iam:PutUserPolicy',
      'iam:UpdateAssumeRolePolicy', 'iam:AddUserToGroup', 'iam:CreatePolicyVersion', 'iam:SetDefaultPolicyVersion'], iamArn('*'), ANY],
    ['may not', 'become another role', ['sts:AssumeRole'], iamArn('role/*'), ANY],
    ['may not', 'change itself', ['iam:DetachRolePolicy', 'iam:DeleteRole', 'iam:PutRolePolicy', 'iam:UpdateAssumeRolePolicy'], ROLE, ANY],
    ['may not', 'hide what was done', ['cloudtrail:StopLogging', 'cloudtrail:DeleteTrail', 'cloudtrail:UpdateTrail', 'cloudtrail:PutEventSelectors'], 'AuditTrail/Trail', ANY],
    ['may not', 'remove evidence', ['s3:DeleteObject', 's3:PutBucketPolicy', 's3:PutLifecycleConfiguration', 's3:BypassGovernanceRetention'], 'AuditTrail/Bucket/Bucket/*', ANY],
    ['may not', 'loosen the bucket', ['s3:PutBucketPolicy', 's3:DeleteBucketPolicy', 's3:PutBucketVersioning'], 'AuditTrail/Bucket/Bucket', ANY],
    ['may not', 'weaken the keys', ['kms:PutKeyPolicy', 'kms:ScheduleKeyDeletion', 'kms:DisableKey', 'kms:CreateGrant'], 'AuditTrail/Key', ANY],
    ['may not', 'switch detection off', ['guardduty:DeleteDetector', 'guardduty:UpdateDetector', 'guardduty:AcceptAdministratorInvitation'],
      'arn:aws:guardduty:eu-west-1:111122223333:detector/1', ANY],
    ['may not', 'silence the notification of its use', ['sns:DeleteTopic', 'sns:Unsubscribe', 'sns:SetTopicAttributes'], 'Notifications/Topic', ANY],
    ['may not', 'remove the log or mask it', ['logs:DeleteLogGroup', 'logs:DeleteMetricFilter', 'logs:PutRetentionPolicy'], 'AuditTrail/LogGroup', ANY],
    ['may not', 'mask every log', ['logs:PutAccountPolicy'], '*', ANY],
    ['may not', 'change the function behind the settings', ['lambda:UpdateFunctionCode', 'lambda:InvokeFunction'], 'SecuritySettingsProvider/Function', ANY],
    ['may not', 'change stacks that may have an execution role', ['cloudformation:UpdateStack'], 'arn:aws:cloudformation:eu-west-1:111122223333:stack/payments/1', ANY],
  ])('%s %s', (may, _, actions, resource, context) => {
    expectVerdict(model, may, { principal: ROLE, actions, resources: [resource], context });
  });
});
