import { App, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as logs from 'aws-cdk-lib/aws-logs';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { ENV, newStack, readable, statementOf, statementsOf } from './policies';
import { SecurityNotifications } from '../../src/alerting/security-notifications';
import { BreakGlassRole } from '../../src/identity/break-glass-role';
import type { BreakGlassRoleProps } from '../../src/identity/break-glass-role-props';
import { nagFindings } from '../private/nag';

const IAM = 'arn:<AWS::Partition>:iam::111122223333';
const ROOT = { AWS: `${IAM}:root` };

type Choices = Omit<BreakGlassRoleProps, 'notifications'>;

function newBreakGlass(choices: Choices = { trustedUserNames: ['emergency'] }, stack = newStack()): BreakGlassRole {
  const notifications = new SecurityNotifications(stack, 'Notifications', { emails: ['security@example.com'] });
  return new BreakGlassRole(stack, 'BreakGlass', { notifications, ...choices });
}

function resourceOf(construct: BreakGlassRole): any {
  const { stack } = construct.role;
  return readable(Template.fromStack(stack).toJSON().Resources[stack.getLogicalId(construct.role.node.defaultChild as iam.CfnRole)]);
}

function trustOf(construct: BreakGlassRole): any[] {
  return resourceOf(construct).Properties.AssumeRolePolicyDocument.Statement;
}

function idOf(construct: iam.ManagedPolicy): string {
  return `<${construct.stack.getLogicalId(construct.node.defaultChild as iam.CfnManagedPolicy)}>`;
}

describe('the role', () => {
  test('is an administrator for an hour, with two policies that deny, outside of the path that nobody may assume', () => {
    const breakGlass = newBreakGlass();

    expect(resourceOf(breakGlass).Properties).toMatchObject({
      Path: '/break-glass/',
      MaxSessionDuration: 3600,
      ManagedPolicyArns: [
        'arn:<AWS::Partition>:iam::aws:policy/AdministratorAccess', idOf(breakGlass.denyPolicy), idOf(breakGlass.protectBaselineResourcesPolicy),
      ],
    });
    expect(resourceOf(breakGlass).Properties.RoleName).toBeUndefined();
  });

  test('trusts the named users with a fresh MFA, wherever their path', () => {
    expect(trustOf(newBreakGlass())).toEqual([{
      Sid: 'AllowUsers',
      Effect: 'Allow',
      Principal: ROOT,
      Action: 'sts:AssumeRole',
      Condition: {
        Bool: { 'aws:MultiFactorAuthPresent': 'true' },
        NumericLessThanEquals: { 'aws:MultiFactorAuthAge': '3600' },
        ArnLike: { 'aws:PrincipalArn': [`${IAM}:user/emergency`, `${IAM}:user/*/emergency`] },
      },
    }]);
  });

  test('can ask for a source identity and a reason', () => {
    const stack = newStack();
    const trustedRoles = [iam.Role.fromRoleName(stack, 'Sso', 'Oncall')];
    const breakGlass = newBreakGlass({ trustedUserNames: ['emergency'], trustedRoles, requireSourceIdentity: true, requireReason: true }, stack);

    expect(trustOf(breakGlass)).toEqual([
      {
        Sid: 'AllowUsers',
        Effect: 'Allow',
        Principal: ROOT,
        Action: ['sts:AssumeRole', 'sts:SetSourceIdentity', 'sts:TagSession'],
        Condition: {
          Bool: { 'aws:MultiFactorAuthPresent': 'true' },
          NumericLessThanEquals: { 'aws:MultiFactorAuthAge': '3600' },
          ArnLike: { 'aws:PrincipalArn': [`${IAM}:user/emergency`, `${IAM}:user/*/emergency`] },
          StringLike: { 'sts:SourceIdentity': '${aws:username}', 'aws:RequestTag/reason': '?*' },
        },
      },
      {
        Sid: 'AllowRoles',
        Effect: 'Allow',
        Principal: ROOT,
        Action: ['sts:AssumeRole', 'sts:SetSourceIdentity', 'sts:TagSession'],
        Condition: {
          ArnEquals: { 'aws:PrincipalArn': [`${IAM}:role/Oncall`] },
          StringLike: { 'sts:SourceIdentity': '?*', 'aws:RequestTag/reason': '?*' },
        },
      },
    ]);
  });

  test.each([
    { choices: { requireReason: false, requireSourceIdentity: false }, actions: 'sts:AssumeRole' },
    { choices: { requireReason: true, requireSourceIdentity: false }, actions: ['sts:AssumeRole', 'sts:TagSession'] },
    { choices: { requireSourceIdentity: true }, actions: ['sts:AssumeRole', 'sts:SetSourceIdentity'] },
  ])('whoever is granted it gets $actions, as the trust policy asks', ({ choices, actions }) => {
    const stack = newStack();
    const breakGlass = newBreakGlass({ trustedUserNames: ['emergency'], ...choices }, stack);
    breakGlass.grantAssume(new iam.Group(stack, 'Group'));

    expect(trustOf(breakGlass)[0].Action).toEqual(actions);
    expect('StringLike' in trustOf(breakGlass)[0].Condition).toBe(actions !== 'sts:AssumeRole');
    Template.fromStack(stack).hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: stack.resolve(breakGlass.roleArn) }] },
    });
  });
});

describe('denies', () => {
  const IDENTITIES = {
    Sid: 'DenyBaselineIdentities',
    Effect: 'Deny',
    NotAction: ['iam:Generate*', 'iam:Get*', 'iam:List*', 'iam:Simulate*'],
    Resource: [
      `${IAM}:role/security-baseline/*`, `${IAM}:policy/security-baseline/*`, `${IAM}:group/security-baseline/*`, `${IAM}:role/break-glass/*`,
      `${IAM}:role/cdk-*`,
    ],
  };

  test('by default', () => {
    const { denyPolicy } = newBreakGlass();

    expect(statementsOf(denyPolicy).map((statement) => statement.Sid)).toEqual([
      'DenyAuditTampering', 'DenyDetectionTampering', 'DenyAccountSettingsTampering', 'DenyBaselineIdentities', 'DenyIdentityChanges',
      'DenyGrantingPolicies', 'DenyIdentityCenterChanges', 'DenyOtherStacks', 'DenyExecutionRoles', 'DenyStackSets',
    ]);
    expect(statementsOf(denyPolicy).every((statement) => statement.Effect === 'Deny')).toBe(true);
    expect(statementOf(denyPolicy, 'DenyBaselineIdentities')).toEqual(IDENTITIES);
    expect(statementOf(denyPolicy, 'DenyIdentityChanges')).toEqual({
      Sid: 'DenyIdentityChanges',
      Effect: 'Deny',
      Action: [
        'iam:Add*', 'iam:Create*', 'iam:DeactivateMFADevice', 'iam:Delete*Boundary', 'iam:Delete*Policy*', 'iam:Detach*', 'iam:Enable*', 'iam:Put*',
        'iam:RemoveClientID*', 'iam:RemoveUserFromGroup', 'iam:ResetServiceSpecificCredential', 'iam:SetDefaultPolicyVersion',
        'iam:UpdateAssumeRolePolicy', 'iam:UpdateLoginProfile', 'iam:UpdateOpenID*', 'iam:UpdateSAML*', 'iam:UpdateSigningCertificate',
        'iam:UpdateUser', 'iam:Upload*', 'rolesanywhere:Create*', 'rolesanywhere:Put*', 'rolesanywhere:Update*', 'sts:AssumeRole', 'sts:AssumeRoot',
      ],
      Resource: '*',
    });
    expect(statementOf(denyPolicy, 'DenyGrantingPolicies')).toEqual({
      Sid: 'DenyGrantingPolicies',
      Effect: 'Deny',
      Action: ['iam:AttachGroupPolicy', 'iam:AttachRolePolicy', 'iam:AttachUserPolicy'],
      Resource: '*',
      Condition: {
        ArnNotEquals: {
          'iam:PolicyARN': [
            'arn:<AWS::Partition>:iam::aws:policy/AWSDenyAll', 'arn:<AWS::Partition>:iam::aws:policy/AWSCompromisedKeyQuarantineV3',
          ],
        },
      },
    });
    expect(statementOf(denyPolicy, 'DenyOtherStacks').NotResource).toBe('arn:<AWS::Partition>:cloudformation:*:111122223333:stack/app-*/*');
  });

  test('identities can be opened, but for those of the baseline', () => {
    const { denyPolicy } = newBreakGlass({ trustedUserNames: ['emergency'], allowIdentityChanges: true });

    expect(statementsOf(denyPolicy).map((statement) => statement.Sid))
      .toEqual(['DenyAuditTampering', 'DenyDetectionTampering', 'DenyAccountSettingsTampering', 'DenyBaselineIdentities']);
    expect(statementOf(denyPolicy, 'DenyBaselineIdentities')).toEqual(IDENTITIES);
  });

  test('of other stacks and buckets', () => {
    const stack = newStack();
    const { denyPolicy, protectBaselineResourcesPolicy } = newBreakGlass({
      trustedUserNames: ['emergency'],
      applicationStacks: ['shop-*'],
      protectedStacks: ['Regional'],
      protectedBuckets: [Bucket.fromBucketName(stack, 'Evidence', 'evidence')],
    }, stack);

    expect(statementOf(denyPolicy, 'DenyOtherStacks').NotResource).toBe('arn:<AWS::Partition>:cloudformation:*:111122223333:stack/shop-*/*');
    expect(statementOf(protectBaselineResourcesPolicy, 'DenyBaselineStacks').Resource).toContain('arn:<AWS::Partition>:cloudformation:*:111122223333:stack/Regional/*');
    expect(statementOf(protectBaselineResourcesPolicy, 'DenyBaselineBuckets').Resource).toContain('arn:<AWS::Partition>:s3:::evidence/*');
  });

  test('of the notifications, by name', () => {
    const { protectBaselineResourcesPolicy: policy } = newBreakGlass();
    const { stack } = policy;
    const logicalId = (path: string) => stack.getLogicalId(stack.node.findAll().find((node) => node.node.path === path) as any);

    expect(statementsOf(policy).map((statement) => statement.Sid)).toEqual([
      'DenyBaselineStacks', 'DenyTaggedResources', 'DenyNamedResources', 'DenySettingsMemory', 'DenyBaselineBuckets', 'DenyNotifications',
    ]);
    expect(statementOf(policy, 'DenyNotifications')).toEqual({
      Sid: 'DenyNotifications',
      Effect: 'Deny',
      Action: [
        'kms:CreateGrant', 'kms:Disable*', 'kms:PutKeyPolicy', 'kms:RevokeGrant', 'kms:ScheduleKeyDeletion', 'sns:AddPermission', 'sns:DeleteTopic',
        'sns:Put*', 'sns:RemovePermission', 'sns:SetTopicAttributes', 'sns:Unsubscribe',
      ],
      Resource: [`<${logicalId('Baseline/Notifications/Topic/Resource')}>`, expect.stringMatching(/^<NotificationsKey.*\.Arn>$/)],
    });
  });
});

describe('its use', () => {
  test('is notified by two rules of this Region', () => {
    const breakGlass = newBreakGlass();
    const { stack } = breakGlass.role;
    const roleArn = stack.resolve(breakGlass.roleArn);
    const rules = Object.values<any>(Template.fromStack(stack).findResources('AWS::Events::Rule')).map((rule) => rule.Properties);

    expect(rules).toHaveLength(2);
    expect(breakGlass.useRules).toHaveLength(2);
    rules.forEach((rule) => {
      expect(rule.State).toBe('ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS');
      expect(rule.Targets).toEqual([expect.objectContaining({
        Arn: { Ref: expect.stringMatching(/^NotificationsTopic/) },
        DeadLetterConfig: { Arn: { 'Fn::GetAtt': [expect.stringMatching(/^NotificationsUndeliveredEvents/), 'Arn'] } },
        InputTransformer: expect.anything(),
      })]);
    });
    expect(rules[0]).toMatchObject({
      Description: 'Somebody assumes Baseline/BreakGlass',
      EventPattern: {
        'source': ['aws.sts'],
        'detail-type': ['AWS API Call via CloudTrail'],
        'detail': { eventSource: ['sts.amazonaws.com'], eventName: ['AssumeRole'], requestParameters: { roleArn: [roleArn] } },
      },
    });
    expect(readable(rules[1].EventPattern)).toEqual({
      source: ['aws.signin'],
      detail: {
        eventName: ['SwitchRole'],
        userIdentity: { arn: [{ prefix: expect.stringMatching(/^arn:<AWS::Partition>:sts::111122223333:assumed-role\/<BreakGlassRole\w+>\/$/) }] },
      },
    });
  });

  test('raises an alarm of every Region, over the log group of the trail', () => {
    const stack = newStack();
    const auditTrailLogGroup = logs.LogGroup.fromLogGroupName(stack, 'Trail', 'trail');
    const breakGlass = newBreakGlass({ trustedUserNames: ['emergency'], auditTrailLogGroup }, stack);
    const template = Template.fromStack(stack);
    const [filter] = Object.values<any>(template.findResources('AWS::Logs::MetricFilter'));
    const { metricName } = (breakGlass.useAlarm!.metric as any);

    expect(readable(filter.Properties)).toEqual({
      LogGroupName: 'trail',
      FilterPattern: expect.stringMatching(
        /^\{ \(\$\.eventSource = "sts\.amazonaws\.com"\) && \(\$\.eventName = "AssumeRole"\) && \(\$\.requestParameters\.roleArn = "<BreakGlassRole\w+\.Arn>"\) \}$/),
      MetricTransformations: [{ MetricNamespace: 'BreakGlass', MetricName: metricName, MetricValue: '1' }],
    });
    template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      Namespace: 'BreakGlass',
      MetricName: metricName,
      Statistic: 'Sum',
      Period: 60,
      Threshold: 1,
      EvaluationPeriods: 1,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      TreatMissingData: 'notBreaching',
      AlarmActions: [{ Ref: Match.stringLikeRegexp('NotificationsTopic') }],
    });
  });

  test('is notified from another stack, which does not need the role', () => {
    const app = new App({ analyticsReporting: false });
    const baseline = new Stack(app, 'Baseline', { env: ENV });
    const people = new Stack(app, 'People', { env: ENV });
    const notifications = new SecurityNotifications(baseline, 'Notifications', { emails: ['security@example.com'] });
    new BreakGlassRole(people, 'BreakGlass', { notifications, trustedUserNames: ['emergency'] });

    Template.fromStack(people).resourceCountIs('AWS::Events::Rule', 2);
    Template.fromStack(baseline).resourceCountIs('AWS::Events::Rule', 0);
    expect(people.dependencies).toEqual([baseline]);
    expect(baseline.dependencies).toEqual([]);
  });
});

test.each([
  { removalPolicy: undefined, deletion: 'RetainExceptOnCreate', replacement: 'Retain' },
  { removalPolicy: RemovalPolicy.DESTROY, deletion: 'Delete', replacement: 'Delete' },
])('role, policies, rules and alarm: $deletion', ({ removalPolicy, deletion, replacement }) => {
  const stack = newStack();
  newBreakGlass({ trustedUserNames: ['emergency'], removalPolicy, auditTrailLogGroup: logs.LogGroup.fromLogGroupName(stack, 'Trail', 'trail') }, stack);
  const resources = Object.entries<any>(Template.fromStack(stack).toJSON().Resources).filter(([id]) => id.startsWith('BreakGlass'));

  expect(resources).toHaveLength(7);
  resources.forEach(([, resource]) => {
    expect(resource).toMatchObject({ DeletionPolicy: deletion, UpdateReplacePolicy: replacement });
  });
});

describe('warnings', () => {
  function warningsOf(choices: Choices): string[] {
    const { stack } = newBreakGlass(choices).role;
    return Annotations.fromStack(stack).findWarning('*', Match.anyValue()).map((warning) => warning.entry.data as string);
  }

  const auditTrailLogGroup = logs.LogGroup.fromLogGroupName(newStack(), 'Trail', 'trail');
  const users = { trustedUserNames: ['emergency'], auditTrailLogGroup };

  test('none with the log group of the trail', () => {
    expect(warningsOf(users)).toEqual([]);
  });

  test.each([
    {
      choices: { trustedUserNames: ['emergency'] },
      rule: 'oneRegion',
      text: "Only the use through an STS endpoint of this Region is noticed. Give 'auditTrailLogGroup' to notice it everywhere.",
    },
    {
      choices: { ...users, trustedRoles: [iam.Role.fromRoleName(newStack(), 'Sso', 'Oncall')] },
      rule: 'noMfa',
      text: "Roles carry no MFA of IAM: whoever lets people into the roles of 'trustedRoles' has to ask for it.",
    },
    {
      choices: { ...users, allowIdentityChanges: true },
      rule: 'identityChanges',
      text: 'Whoever may change identities can make an administrator without the denies of this role.',
    },
    {
      choices: { ...users, removalPolicy: RemovalPolicy.DESTROY },
      rule: 'removedWithStack',
      text: 'The role, and the alarm on its use, go with the stack.',
    },
  ])('$rule', ({ choices, rule, text }) => {
    expect(warningsOf(choices)).toEqual([`${text} [ack: cdk-security-baseline:BreakGlassRole.${rule}]`]);
  });
});

describe('values that are refused', () => {
  const users = { trustedUserNames: ['emergency'] };
  const refused: [Choices, string][] = [
    [{}, "'trustedUserNames' or 'trustedRoles' must say who may assume the role, got neither"],
    [{ trustedUserNames: [] }, "'trustedUserNames' must name at least one, got none"],
    [{ trustedUserNames: ['*'] }, "'trustedUserNames' must be names of IAM users (1 to 64 letters, digits and +=,.@_-), got *"],
    [
      { ...users, allowIdentityChanges: true, applicationStacks: ['app-*'] },
      "'applicationStacks' must be left out when 'allowIdentityChanges' is true: every stack but the baseline's is open then",
    ],
    [{ ...users, applicationStacks: ['*'] }, "'applicationStacks' must be names of stacks, with * for any characters after the first, got *"],
    [{ ...users, protectedStacks: ['a b'] }, "'protectedStacks' must be names of stacks, got a b"],
  ];
  test.each(refused.map(([choices, message]) => ({ choices, message })))('$message', ({ choices, message }) => {
    const stack = newStack();

    expect(() => newBreakGlass(choices, stack)).toThrow(new Error(message));
    expect(stack.node.findAll().some((node) => node instanceof iam.CfnRole || node instanceof iam.CfnManagedPolicy)).toBe(false);
  });

  test('notifications of another Region', () => {
    const app = new App({ analyticsReporting: false });
    const elsewhere = new Stack(app, 'Elsewhere', { env: { account: ENV.account, region: 'us-east-1' } });
    const notifications = new SecurityNotifications(elsewhere, 'Notifications');

    expect(() => new BreakGlassRole(new Stack(app, 'Here', { env: ENV }), 'BreakGlass', { notifications, ...users }))
      .toThrow(new Error("'notifications' must be in the Region of the role's stack (eu-west-1), got us-east-1"));
  });
});

describe('everywhere', () => {
  test.each([undefined, 'ap-northeast-1', 'us-east-1', 'cn-north-1', 'us-gov-west-1'])('in %s it synthesizes, with ARNs of the partition', (region) => {
    const stack = newStack({ env: region ? { account: '111122223333', region } : undefined }, { '@aws-cdk/core:enablePartitionLiterals': true });
    newBreakGlass({ trustedUserNames: ['emergency'], auditTrailLogGroup: logs.LogGroup.fromLogGroupName(stack, 'Trail', 'trail') }, stack);
    const text = JSON.stringify(Template.fromStack(stack).toJSON().Resources);

    expect(/^(cn|us-gov)/.test(region ?? '') && text.includes('"arn:aws:')).toBe(false);
  });

  test('cdk-nag AwsSolutions is clean', () => {
    expect(nagFindings((stack) => { newBreakGlass(undefined, stack); })).toEqual([]);
  });
});
