import * as iam from 'aws-cdk-lib/aws-iam';
import type { IdentityCenterAccessProps } from '../../../../src/identity/identity-center-access-props';
import { JobFunction } from '../../../../src/identity/job-function';
import { denyIdentityCenterChanges } from '../../../../src/identity/private/deny-identity-center-changes';
import { compact } from '../../../../src/identity/private/identity-center/compact';
import { inlinePolicy } from '../../../../src/identity/private/identity-center/permission-set-policies';
import { flat } from '../../../private/flat';
import { newStack } from '../workload/roles';

function statements(jobFunction: JobFunction, props: Partial<IdentityCenterAccessProps> = {}): any[] {
  const stack = newStack();
  const document = inlinePolicy(stack, jobFunction, { instanceArn: 'x', ...props });
  return document ? flat(stack.resolve(document)).Statement : [];
}

function sids(jobFunction: JobFunction, props: Partial<IdentityCenterAccessProps> = {}): string[] {
  return statements(jobFunction, props).map((statement) => statement.Sid);
}

/** Glob over an action name, as IAM matches it. */
function denied(action: string, list: string[]): boolean {
  return list.some((pattern) => new RegExp(`^${pattern.replaceAll('*', '.*')}$`, 'i').test(action));
}

const PROTECTION = ['DenyBaselineIdentities', 'DenyCdkRoleChanges', 'DenyCdkAssets', 'DenyCdkDeployment', 'DenyOtherStacks', 'DenyExecutionRoles', 'DenyTaggedResources',
  'DenySettingsMemory', 'DenyEverywhere'];

test('administrators have none', () => {
  expect(statements(JobFunction.ADMINISTRATORS)).toEqual([]);
});

test.each([
  [JobFunction.DEVELOPERS, []],
  [JobFunction.AUDITORS, ['AllowAuditReports']],
  [JobFunction.READ_ONLY, []],
  [JobFunction.BILLING, []],
  [JobFunction.SUPPORT, []],
  [JobFunction.custom('Guests'), []],
])('%s has what protects the baseline', (jobFunction, own) => {
  const names = sids(jobFunction);

  expect(names).toEqual(expect.arrayContaining([...own, ...PROTECTION]));
  expect(names.filter((name) => name.startsWith('Allow'))).toEqual(own);
});

test.each([JobFunction.DEVELOPERS, JobFunction.AUDITORS, JobFunction.READ_ONLY, JobFunction.SECURITY, JobFunction.SYSTEM])(
  '%s can neither switch off the audit nor give himself another job', (jobFunction) => {
    const { Action: actions, Effect: effect, Resource: resource, Condition: condition } = statements(jobFunction).find((statement) => statement.Sid === 'DenyEverywhere');

    expect([effect, resource, condition]).toEqual(['Deny', '*', undefined]);
    for (const action of [
      'cloudtrail:StopLogging', 'guardduty:DeleteDetector', 'iam:UpdateAccountPasswordPolicy',
      'sso:CreateAccountAssignment', 'sso:PutInlinePolicyToPermissionSet', 'sso:AttachManagedPolicyToPermissionSet', 'sso:UpdatePermissionSet',
      'identitystore:CreateGroupMembership', 'sso-directory:AddMemberToGroup', 'sso-directory:UpdatePassword',
    ]) {
      expect([action, denied(action, actions)]).toEqual([action, true]);
    }
    expect(denied('sso:ListAccountAssignments', actions)).toBe(false);
    expect(denied('identitystore:DescribeUser', actions)).toBe(false);
  });

test('whoever is read-only sees no data, unless asked for', () => {
  const actions = (props: Partial<IdentityCenterAccessProps>) => statements(JobFunction.READ_ONLY, props)
    .filter((statement) => statement.Effect === 'Deny' && statement.Resource === '*').flatMap((statement) => statement.Action);

  expect(actions({})).toEqual(expect.arrayContaining(['s3:GetObject*', 'kms:Decrypt', 'secretsmanager:GetSecretValue', 'dynamodb:Query']));
  expect(actions({ readOnlyDataAccess: true })).not.toContain('s3:GetObject*');
});

test('system administrators put no credentials on users', () => {
  expect(statements(JobFunction.SYSTEM).find((statement) => statement.Sid === 'DenyEverywhere').Action).toContain('iam:UploadSigningCertificate');
});

test('developers make roles below the boundary of whatever account they are in', () => {
  const own = statements(JobFunction.DEVELOPERS, { developerBoundary: { name: 'DeveloperBoundary', path: '/security-baseline/' } });
  const bounded = own.find((statement) => [statement.Action].flat().includes('iam:CreateRole') && statement.Effect === 'Allow');

  expect(bounded.Resource).toBe('arn:${AWS::Partition}:iam::*:role/app/*');
  expect(bounded.Condition).toEqual({
    StringEquals: { 'iam:PermissionsBoundary': 'arn:${AWS::Partition}:iam::${aws:PrincipalAccount}:policy/security-baseline/DeveloperBoundary' },
  });
});

test('stacks of the baseline in the accounts are protected by name', () => {
  const named = statements(JobFunction.AUDITORS, { protectedStacks: ['SecurityBaseline'] }).find((statement) => statement.Sid === 'DenyNamedResources');

  expect(named.Effect).toBe('Deny');
  expect(named.Resource).toEqual(expect.arrayContaining([
    'arn:${AWS::Partition}:lambda:*:*:function:SecurityBaseline-*', 'arn:${AWS::Partition}:sns:*:*:SecurityBaseline-*',
  ]));
  expect(sids(JobFunction.AUDITORS, { allowCdkDeploy: true })).not.toContain('DenyCdkDeployment');
});

test('buckets of the baseline in the accounts are protected by how their names begin, others by name', () => {
  const buckets = statements(JobFunction.AUDITORS, { protectedBuckets: ['evidence', 'config-*'] }).find((statement) => statement.Sid === 'DenyCdkAssets');

  expect(buckets).toMatchObject({ Effect: 'Deny', Action: expect.arrayContaining(['s3:Bypass*', 's3:Delete*', 's3:Put*']) });
  expect(buckets.Resource).toEqual([
    ...['cdk-*-assets-*', 'audit-trail-*', 'access-logs-2eba3e-*', 'evidence', 'evidence/*', 'config-*'].map((name) => `arn:\${AWS::Partition}:s3:::${name}`),
    'arn:${AWS::Partition}:ecr:*:*:repository/cdk-*-container-assets-*',
  ]);
});

test('everything that changes IAM Identity Center is denied', () => {
  const statement = denyIdentityCenterChanges();

  expect([statement.sid, statement.effect, statement.resources, statement.conditions]).toEqual(['DenyIdentityCenterChanges', iam.Effect.DENY, ['*'], {}]);
  expect(statement.actions).toHaveLength(29);
});

describe('compact', () => {
  const deny = (sid: string, actions: string[]) => new iam.PolicyStatement({ sid, effect: iam.Effect.DENY, actions, resources: ['*'] });
  const allow = new iam.PolicyStatement({ sid: 'A', actions: ['s3:GetObject'], resources: ['*'] });
  const conditional = new iam.PolicyStatement({ sid: 'C', effect: iam.Effect.DENY, actions: ['a:B'], resources: ['*'], conditions: { Bool: { x: 'true' } } });

  test('merges denials of everything only', () => {
    const document = compact(newStack(), [deny('X', ['b:B', 'a:A']), allow, conditional, deny('Y', ['a:A', 'c:C'])], 10_000).toJSON();

    expect(document.Statement.map(({ Sid: sid, Action: action }: any) => [sid, action]))
      .toEqual([['A', 's3:GetObject'], ['C', 'a:B'], ['DenyEverywhere', ['a:A', 'b:B', 'c:C']]]);
  });

  test('drops names only if it must', () => {
    const document = compact(newStack(), [allow, deny('X', ['a:A'])], 10).toJSON();

    expect(document.Statement).toEqual([
      { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' },
      { Effect: 'Deny', Action: 'a:A', Resource: '*' },
    ]);
    expect(allow.sid).toBe('A');
  });
});
