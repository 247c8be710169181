/**
 * What developers make of their own roles with a boundary, and what a role below it may do although its policies say "everything".
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
 */
import { Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { ANY, everyday, expectVerdict, newWorld, ROLE_SESSION, WITH_MFA, type May } from './world';
import type { RequestContext } from '../../../src/analysis/request-context';
import { CisAlarm } from '../../../src/audit/cis-alarm';
import { DeveloperBoundary } from '../../../src/identity/developer-boundary';

const arn = (resource: string) => `arn:aws:iam::111122223333:${resource}`;
const BOUNDARY = arn('policy/security-baseline/DeveloperBoundary');
const CDK_ROLE = arn('role/cdk-hnb659fds-cfn-exec-role-111122223333-eu-west-1');
const SHOP_STACK = 'arn:aws:cloudformation:eu-west-1:111122223333:stack/app-shop/1';

const { baseline, model } = newWorld({
  withBoundary: true,
  also: ({ app, boundary }) => {
    const stack = new Stack(app, 'Workload', { env: { account: '111122223333', region: 'eu-west-1' }, stackName: 'app-workload' });
    const role = new iam.Role(stack, 'Bounded', { path: '/app/', roleName: 'bounded', assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
    role.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess'));
    const unbounded = new iam.Role(stack, 'Unbounded', { roleName: 'unbounded', assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
    unbounded.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess'));
    boundary?.applyTo(role);
  },
});

const ALARM = baseline.global.auditTrail.alarms?.alarm(CisAlarm.ROOT_USE).alarmArn ?? '';
const MFA = everyday(WITH_MFA);
const bounded = MFA.having('iam:PermissionsBoundary', BOUNDARY);

describe('developers with a boundary', () => {
  test.each<[May, string, string[], string, RequestContext]>([
    ['may', 'make a role below /app/ with it', ['iam:CreateRole'], arn('role/app/worker'), bounded],
    ['may', 'give it policies, which the boundary limits', ['iam:PutRolePolicy', 'iam:AttachRolePolicy'], arn('role/app/worker'), bounded],
    ['may', 'make policies below /app/', ['iam:CreatePolicy', 'iam:CreatePolicyVersion'], arn('policy/app/worker'), MFA],
    ['may', 'pass it to Lambda', ['iam:PassRole'], arn('role/app/worker'), MFA.having('iam:PassedToService', 'lambda.amazonaws.com')],
    ['may', 'pass it to EC2', ['iam:PassRole'], arn('role/app/worker'), MFA.having('iam:PassedToService', 'ec2.amazonaws.com')],
    ['may', 'put it into an instance profile', ['iam:CreateInstanceProfile', 'iam:AddRoleToInstanceProfile'], arn('instance-profile/app/worker'), MFA],
    ['may not', 'make a role without it', ['iam:CreateRole'], arn('role/app/worker'), MFA.lacking('iam:PermissionsBoundary')],
    ['may not', 'make a role with another boundary', ['iam:CreateRole', 'iam:PutRolePermissionsBoundary'], arn('role/app/worker'),
      MFA.having('iam:PermissionsBoundary', 'arn:aws:iam::aws:policy/AdministratorAccess')],
    ['may not', 'make a role elsewhere', ['iam:CreateRole'], arn('role/worker'), bounded],
    ['may not', 'take it off', ['iam:DeleteRolePermissionsBoundary'], arn('role/app/worker'), ANY],
    ['may not', 'change it', ['iam:CreatePolicyVersion', 'iam:SetDefaultPolicyVersion', 'iam:DeletePolicy', 'iam:DeletePolicyVersion'], BOUNDARY, ANY],
    ['may not', 'give policies to a role without it', ['iam:PutRolePolicy', 'iam:AttachRolePolicy', 'iam:UpdateAssumeRolePolicy'], arn('role/app/worker'),
      MFA.lacking('iam:PermissionsBoundary')],
    ['may not', 'pass roles to CloudFormation', ['iam:PassRole'], arn('role/app/worker'), ANY.having('iam:PassedToService', 'cloudformation.amazonaws.com')],
    ['may not', 'pass roles to the pipelines of CloudWatch', ['iam:PassRole'], arn('role/app/worker'),
      ANY.having('iam:PassedToService', 'telemetry-pipelines.observabilityadmin.amazonaws.com')],
    ['may not', 'pass other roles', ['iam:PassRole'], arn('role/unbounded'), ANY],
    ['may not', 'pass the roles of the CDK', ['iam:PassRole'], CDK_ROLE, ANY],
    ['may not', 'make users', ['iam:CreateUser', 'iam:CreateAccessKey', 'iam:CreateLoginProfile', 'iam:AddUserToGroup'], arn('*'), ANY],
  ])('%s %s', (may, _, actions, resource, context) => {
    expectVerdict(model, may, { principal: 'Developers', actions, resources: [resource], context });
  });
});

const SESSION = everyday(ROLE_SESSION);
const ownBoundary = SESSION.having('iam:PermissionsBoundary', BOUNDARY);

describe('a role below the boundary that has every permission', () => {
  test.each<[May, string, string[], string, RequestContext]>([
    ['may', 'use the data of its application', ['s3:GetObject', 's3:PutObject'], 'arn:aws:s3:::orders/1', SESSION],
    ['may', 'run instances', ['ec2:RunInstances'], 'arn:aws:ec2:eu-west-1:111122223333:instance/*', SESSION],
    ['may', 'change functions of the application', ['lambda:UpdateFunctionCode'], 'Shop/Checkout', SESSION],
    ['may', 'make a role with the boundary', ['iam:CreateRole'], arn('role/app/worker'), ownBoundary],
    ['may', 'pass roles of applications', ['iam:PassRole'], arn('role/app/worker'), SESSION],
    ['may', 'change stacks of applications', ['cloudformation:UpdateStack'], SHOP_STACK, SESSION],
    ['may', 'see identities', ['iam:ListRoles', 'iam:ListUsers'], '*', SESSION],
    ['may not', 'make a role without it', ['iam:CreateRole'], arn('role/app/worker'), SESSION.lacking('iam:PermissionsBoundary')],
    ['may not', 'give a role without it a policy', ['iam:PutRolePolicy', 'iam:AttachRolePolicy', 'iam:UpdateAssumeRolePolicy'], arn('role/*'),
      SESSION.lacking('iam:PermissionsBoundary')],
    ['may not', 'take it off itself', ['iam:DeleteRolePermissionsBoundary'], 'Workload/Bounded', ANY],
    ['may not', 'exchange it for another', ['iam:PutRolePermissionsBoundary'], 'Workload/Bounded',
      ANY.having('iam:PermissionsBoundary', 'arn:aws:iam::aws:policy/AdministratorAccess')],
    ['may not', 'change it', ['iam:CreatePolicyVersion', 'iam:SetDefaultPolicyVersion', 'iam:DeletePolicy', 'iam:DeletePolicyVersion'], BOUNDARY, ANY],
    ['may not', 'make users or keys', ['iam:CreateUser', 'iam:CreateAccessKey', 'iam:CreateLoginProfile', 'iam:UpdateLoginProfile', 'iam:AttachUserPolicy',
      'iam:PutUserPolicy', 'iam:AddUserToGroup', 'iam:AttachGroupPolicy'], arn('*'), ANY],
    ['may not', 'stand in for an identity provider', ['iam:CreateSAMLProvider', 'iam:UpdateSAMLProvider', 'iam:UpdateOpenIDConnectProviderThumbprint'], arn('*'), ANY],
    ['may not', 'assume the roles of the CDK', ['sts:AssumeRole', 'iam:PassRole'], CDK_ROLE, ANY],
    ['may not', 'pass a role without it', ['iam:PassRole', 'sts:AssumeRole'], 'Workload/Unbounded', ANY],
    ['may not', 'change stacks that may have an execution role', ['cloudformation:UpdateStack', 'cloudformation:CreateChangeSet'],
      'arn:aws:cloudformation:eu-west-1:111122223333:stack/payments/1', ANY],
    ['may not', 'exchange what waits for its deployment', ['s3:PutObject', 's3:DeleteObject'], 'arn:aws:s3:::cdk-hnb659fds-assets-111122223333-eu-west-1/*', ANY],
    ['may not', 'stop the trail', ['cloudtrail:StopLogging', 'cloudtrail:DeleteTrail', 'cloudtrail:UpdateTrail', 'cloudtrail:PutEventSelectors'], 'AuditTrail/Trail', ANY],
    ['may not', 'weaken the keys of the baseline', ['kms:PutKeyPolicy', 'kms:ScheduleKeyDeletion', 'kms:DisableKey', 'kms:CreateGrant'], 'AuditTrail/Key', ANY],
    ['may not', 'change the function behind the settings', ['lambda:UpdateFunctionCode', 'lambda:UpdateFunctionConfiguration', 'lambda:InvokeFunction'],
      'SecuritySettingsProvider/Function', ANY],
    ['may not', 'change the log of the trail', ['logs:DeleteLogGroup', 'logs:DeleteMetricFilter', 'logs:PutRetentionPolicy', 'logs:ProcessWithPipeline'], 'AuditTrail/LogGroup', ANY],
    ['may not', 'silence the findings', ['events:DeleteRule', 'events:DisableRule', 'events:RemoveTargets', 'events:PutTargets'], 'ThreatDetection/Notification', ANY],
    ['may not', 'silence an alarm', ['cloudwatch:DeleteAlarms', 'cloudwatch:DisableAlarmActions', 'cloudwatch:PutAlarmMuteRule'], ALARM, ANY],
    ['may not', 'mask every log of the account', ['logs:PutAccountPolicy'], '*', ANY],
    ['may not', 'close the topic', ['sns:DeleteTopic', 'sns:Unsubscribe', 'sns:SetTopicAttributes'], 'Notifications/Topic', ANY],
    ['may not', 'hand detection to another account or switch it off', ['guardduty:AcceptAdministratorInvitation', 'guardduty:DeleteDetector', 'guardduty:UpdateDetector'],
      'arn:aws:guardduty:eu-west-1:111122223333:detector/1', ANY],
    ['may not', 'change the password policy', ['iam:UpdateAccountPasswordPolicy', 'iam:DeleteAccountPasswordPolicy'], '*', ANY],
    ['may not', 'leave the organization or close the account', ['organizations:LeaveOrganization', 'account:CloseAccount'], '*', ANY],
  ])('%s %s', (may, _, actions, resource, context) => {
    expectVerdict(model, may, { principal: 'Workload/Bounded', actions, resources: [resource], context });
  });

  test.each<[string, string[], RequestContext]>([
    ['stop the trail', ['cloudtrail:StopLogging'], SESSION],
    ['make users', ['iam:CreateUser'], SESSION],
    ['take the boundary off', ['iam:DeleteRolePermissionsBoundary'], SESSION],
  ])('without the boundary it may %s, so the rows above can fail', (_, actions, context) => {
    expectVerdict(model, 'may', {
      principal: 'Workload/Unbounded',
      actions,
      resources: [actions[0]?.startsWith('cloudtrail') ? 'AuditTrail/Trail' : actions[0] === 'iam:CreateUser' ? arn('user/x') : 'Workload/Bounded'],
      context,
    });
  });
});

/** Buckets have no tag that a condition could see: a boundary knows those of its own stack by their name, others must be named. */
describe('evidence in buckets', () => {
  const LOOSEN = ['s3:PutBucketPolicy', 's3:DeleteBucketPolicy', 's3:PutBucketVersioning', 's3:PutBucketPublicAccessBlock'];

  test.each<[string, boolean, May]>([
    ['in the stack of the boundary', true, 'may not'],
    // Only a deployment knows the ids of the stacks; they differ.
    ['in another stack, unless they are named', false, 'may perhaps'],
  ])('%s', (_, inside, may) => {
    const { model: other } = newWorld({
      also: ({ app, baseline: stack }) => {
        const scope = inside ? stack : new Stack(app, 'Elsewhere', { env: { account: '111122223333', region: 'eu-west-1' } });
        const role = new iam.Role(scope, 'Worker', { path: '/app/', assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
        role.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess'));
        new DeveloperBoundary(scope, 'Boundary').applyTo(role);
      },
    });
    expectVerdict(other, may, {
      principal: inside ? 'Baseline/Worker' : 'Elsewhere/Worker', actions: LOOSEN, resources: ['AuditTrail/Bucket/Bucket'], context: SESSION.having('aws:SecureTransport', 'true'),
    });
  });

  test('in another stack and named', () => {
    const { model: other } = newWorld({
      also: ({ app, baseline: { global } }) => {
        const scope = new Stack(app, 'Elsewhere', { env: { account: '111122223333', region: 'eu-west-1' } });
        const role = new iam.Role(scope, 'Worker', { path: '/app/', assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
        role.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess'));
        new DeveloperBoundary(scope, 'Boundary', { protectedBuckets: [global.auditTrail.bucket.bucket] }).applyTo(role);
      },
    });
    expectVerdict(other, 'may not', { principal: 'Elsewhere/Worker', actions: LOOSEN, resources: ['AuditTrail/Bucket/Bucket'], context: ANY });
  });
});
