import { CfnResource, Duration, Stack, Token } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as sso from 'aws-cdk-lib/aws-sso';
import { newStack, warningsOf } from './private/workload/roles';
import { IdentityCenterAccess } from '../../src/identity/identity-center-access';
import type { IdentityCenterAccessProps, IdentityCenterAssignment } from '../../src/identity/identity-center-access-props';
import { JobFunction } from '../../src/identity/job-function';
import { flat } from '../private/flat';
import { nagFindings } from '../private/nag';

const INSTANCE = 'arn:aws:sso:::instance/ssoins-1234567890abcdef';
const STORE = 'd-1234567890';
const GROUP = 'f81d4fae-7dec-11d0-a765-00a0c91e6bf6';
const USER = '1234567890-a81d4fae-7dec-11d0-a765-00a0c91e6bf6';
const ACCOUNT = '111122223333';
const ACK = (rule: string) => `[ack: cdk-security-baseline:IdentityCenterAccess.${rule}]`;

function make(props: Partial<IdentityCenterAccessProps> = {}, stack = newStack()): IdentityCenterAccess {
  return new IdentityCenterAccess(stack, 'Access', { instanceArn: INSTANCE, ...props });
}

function setOf(access: IdentityCenterAccess, jobFunction: JobFunction): any {
  const set = access.permissionSet(jobFunction);
  return flat(Template.fromStack(set.stack).toJSON().Resources[set.stack.getLogicalId(set)].Properties);
}

function to(jobFunction: JobFunction, wishes: Partial<IdentityCenterAssignment> = {}): IdentityCenterAssignment {
  return { jobFunction, accountIds: [ACCOUNT], groupIds: [GROUP], ...wishes };
}

function logicalId(resource: CfnResource): string {
  return resource.stack.getLogicalId(resource);
}

describe('permission sets', () => {
  test('of the four jobs by default', () => {
    const access = make();

    expect(setOf(access, JobFunction.ADMINISTRATORS)).toEqual({
      InstanceArn: INSTANCE,
      Name: 'BaselineAdministrators',
      Description: 'What Administrators may do',
      SessionDuration: 'PT1H',
      ManagedPolicies: ['arn:${AWS::Partition}:iam::aws:policy/AdministratorAccess'],
    });
    expect([JobFunction.DEVELOPERS, JobFunction.AUDITORS, JobFunction.READ_ONLY].map((jobFunction) => {
      const { Name: name, SessionDuration: session, ManagedPolicies: policies } = setOf(access, jobFunction);
      return [name, session, policies.map((arn: string) => arn.replace('arn:${AWS::Partition}:iam::aws:policy/', ''))];
    })).toEqual([
      ['BaselineDevelopers', 'PT4H', ['PowerUserAccess']],
      ['BaselineAuditors', 'PT4H', ['SecurityAudit', 'job-function/ViewOnlyAccess']],
      ['BaselineReadOnly', 'PT4H', ['ReadOnlyAccess']],
    ]);
    expect(access.permissionSetArn(JobFunction.AUDITORS)).toBe(access.permissionSet(JobFunction.AUDITORS).attrPermissionSetArn);
    expect(access.assignments).toEqual([]);
    Template.fromStack(Stack.of(access)).resourceCountIs('AWS::SSO::PermissionSet', 4);
    expect(warningsOf(Stack.of(access))).toEqual([]);
  });

  test.each([
    [JobFunction.BILLING, {}, ['job-function/Billing']],
    [JobFunction.BILLING, { billingReadOnly: true }, ['AWSBillingReadOnlyAccess']],
    [JobFunction.SECURITY, {}, ['SecurityAudit']],
    [JobFunction.SUPPORT, {}, ['AWSSupportAccess']],
    [JobFunction.NETWORK, {}, ['job-function/NetworkAdministrator']],
    [JobFunction.DATABASE, {}, ['job-function/DatabaseAdministrator']],
    [JobFunction.SYSTEM, {}, ['job-function/SystemAdministrator']],
  ])('of %s with %j', (jobFunction, props, names) => {
    expect(setOf(make({ functions: [jobFunction], ...props }), jobFunction).ManagedPolicies)
      .toEqual(names.map((name) => `arn:\${AWS::Partition}:iam::aws:policy/${name}`));
  });

  test('as somebody wants them', () => {
    const access = make({
      functions: [JobFunction.DEVELOPERS],
      namePrefix: '',
      permissionSets: [{
        jobFunction: JobFunction.DEVELOPERS,
        description: 'Mine',
        sessionDuration: Duration.minutes(90),
        relayState: 'https://console.aws.amazon.com/lambda',
        permissionsBoundary: { name: 'Boundary', path: '/security-baseline/' },
        customerManagedPolicies: [{ name: 'One' }, { name: 'Two', path: '/app/' }],
      }],
    });

    expect(setOf(access, JobFunction.DEVELOPERS)).toMatchObject({
      Name: 'Developers',
      Description: 'Mine',
      SessionDuration: 'PT5400S',
      RelayStateType: 'https://console.aws.amazon.com/lambda',
      PermissionsBoundary: { CustomerManagedPolicyReference: { Name: 'Boundary', Path: '/security-baseline/' } },
      CustomerManagedPolicyReferences: [{ Name: 'One', Path: '/' }, { Name: 'Two', Path: '/app/' }],
    });
  });

  test('of a custom job', () => {
    const custom = JobFunction.custom('Operators', {
      managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('CloudWatchReadOnlyAccess')],
      statements: [new iam.PolicyStatement({ sid: 'Reboot', actions: ['ec2:RebootInstances'], resources: [`arn:aws:ec2:*:${ACCOUNT}:instance/*`] })],
    });
    const set = setOf(make({ functions: [custom] }), custom);

    expect(set.ManagedPolicies).toEqual(['arn:${AWS::Partition}:iam::aws:policy/CloudWatchReadOnlyAccess']);
    expect(set.InlinePolicy.Statement[0]).toEqual({
      Sid: 'Reboot', Effect: 'Allow', Action: 'ec2:RebootInstances', Resource: 'arn:aws:ec2:*:111122223333:instance/*',
    });
    expect(set.InlinePolicy.Statement.map((statement: any) => statement.Sid)).toContain('DenyBaselineIdentities');
  });

  test('many policies are a warning', () => {
    const stack = newStack();
    make({
      permissionSets: [{
        jobFunction: JobFunction.ADMINISTRATORS,
        customerManagedPolicies: Array.from({ length: 10 }, (_, i) => ({ name: `P${i}` })),
      }],
    }, stack);

    expect(warningsOf(stack)).toEqual([
      `11 managed policies for Administrators: more than 10 need a higher quota of IAM in each account ${ACK('manyPolicies.Administrators')}`,
    ]);
  });
});

describe('assignments', () => {
  test('of groups and users in accounts', () => {
    const stack = newStack();
    const access = make({
      identityStoreId: STORE,
      assignments: [{ jobFunction: JobFunction.AUDITORS, accountIds: [ACCOUNT, '444455556666'], groupIds: [GROUP], groupNames: ['Auditors'], userIds: [USER] }],
    }, stack);
    const common = { InstanceArn: INSTANCE, PermissionSetArn: '${AccessAuditors2C6C1DB8.PermissionSetArn}', TargetType: 'AWS_ACCOUNT' };
    const groupId = flat(stack.resolve(access.groups[0].attrGroupId));
    const everybody = (account: string) => [
      { ...common, PrincipalType: 'GROUP', PrincipalId: GROUP, TargetId: account },
      { ...common, PrincipalType: 'GROUP', PrincipalId: groupId, TargetId: account },
      { ...common, PrincipalType: 'USER', PrincipalId: USER, TargetId: account },
    ];
    common.PermissionSetArn = flat(stack.resolve(access.permissionSetArn(JobFunction.AUDITORS)));
    const template = Template.fromStack(stack);

    expect(access.assignments.map((assignment) => flat(template.toJSON().Resources[logicalId(assignment)].Properties)))
      .toEqual([...everybody(ACCOUNT), ...everybody('444455556666')]);
    template.resourceCountIs('AWS::IdentityStore::Group', 1);
    template.hasResourceProperties('AWS::IdentityStore::Group', { DisplayName: 'Auditors', IdentityStoreId: STORE });
    expect(warningsOf(stack)).toEqual([`Single users have jobs of their own. Prefer groups: who changes jobs changes groups. ${ACK('singleUsers')}`]);
  });

  test('a group of the same name is one', () => {
    const access = make({
      identityStoreId: STORE,
      assignments: [JobFunction.AUDITORS, JobFunction.READ_ONLY].map((jobFunction) => ({ jobFunction, accountIds: [ACCOUNT], groupNames: ['Auditors'] })),
    });

    expect(access.groups).toHaveLength(1);
    expect(access.assignments.map((assignment) => assignment.principalId)).toEqual([access.groups[0].attrGroupId, access.groups[0].attrGroupId]);
  });

  test.each([[undefined, 5], [1, 1], [10, 10]])('with %s at a time each waits for the one %d before', (concurrentAssignments, width) => {
    const stack = newStack();
    const accountIds = Array.from({ length: 23 }, (_, i) => String(100_000_000_000 + i));
    const { assignments } = make({ concurrentAssignments, assignments: [to(JobFunction.AUDITORS, { accountIds })] }, stack);
    const resources = Template.fromStack(stack).toJSON().Resources;

    expect(assignments.map((assignment) => resources[logicalId(assignment)].DependsOn))
      .toEqual(assignments.map((_, i) => i < width ? undefined : [logicalId(assignments[i - width])]));
  });

  test('keep their logical ids when others come before them', () => {
    const before = make({ assignments: [to(JobFunction.AUDITORS)] });
    const after = make({ assignments: [to(JobFunction.DEVELOPERS), to(JobFunction.AUDITORS, { accountIds: ['000000000001', ACCOUNT] })] });

    expect(after.assignments).toHaveLength(3);
    expect(logicalId(after.assignments[2])).toBe(logicalId(before.assignments[0]));
  });

  test('can be added later, under the same rules', () => {
    const access = make({ assignments: [to(JobFunction.AUDITORS)] });
    access.assign(to(JobFunction.READ_ONLY));

    expect(access.assignments).toHaveLength(2);
    expect(() => { access.assign(to(JobFunction.AUDITORS)); })
      .toThrow(new Error(`'assignments' must not repeat an entry, got Auditors in ${ACCOUNT} for ${GROUP} twice`));
    expect(() => { access.assign(to(JobFunction.AUDITORS, { accountIds: ['1'] })); }).toThrow(new Error("'accountIds' must be 12 digits, got 1"));
  });

  test('tokens pass', () => {
    const [accountId, groupId] = ['Account', 'Group'].map((name) => Token.asString({ Ref: name }));

    expect(make({ assignments: [to(JobFunction.AUDITORS, { accountIds: [accountId], groupIds: [groupId] })] }).assignments).toHaveLength(1);
  });

  test('administrators in many accounts are a warning', () => {
    const accounts = (count: number) => Array.from({ length: count }, (_, i) => String(100_000_000_000 + i));
    const stack = newStack();
    const access = make({
      assignments: [to(JobFunction.ADMINISTRATORS, { accountIds: accounts(5) }), to(JobFunction.AUDITORS, { accountIds: accounts(9) })],
    }, stack);

    expect(warningsOf(stack)).toEqual([]);

    const more = newStack();
    make({ assignments: [to(JobFunction.ADMINISTRATORS, { accountIds: accounts(6) })] }, more);
    expect(warningsOf(more)).toEqual([
      `Administrators in 6 accounts, above 5: whoever gets hold of one session portal has them all. ${ACK('manyAdministratorAccounts')}`,
    ]);
    expect(access.assignments).toHaveLength(14);
  });

  test('reach the management account only if allowed, with a warning', () => {
    const stack = newStack();
    make({ managementAccountId: ACCOUNT, allowManagementAccount: true, assignments: [to(JobFunction.AUDITORS)] }, stack);

    expect(warningsOf(stack)).toEqual([`People have jobs in the management account ${ACCOUNT}, where no service control policy holds. ${ACK('managementAccount')}`]);
  });
});

test('attributes of users for policies', () => {
  const stack = newStack();
  make({ accessControlAttributes: [{ key: 'Department', source: '${path:enterprise.department}' }] }, stack);

  Template.fromStack(stack).hasResourceProperties('AWS::SSO::InstanceAccessControlAttributeConfiguration', Match.objectEquals({
    InstanceArn: INSTANCE,
    AccessControlAttributes: [{ Key: 'Department', Value: { Source: ['${path:enterprise.department}'] } }],
  }));
});

test.each<[Partial<IdentityCenterAccessProps>, string]>([
  [{ readOnlyDataAccess: true }, `The read-only job reads data too: objects, table items, messages, logs and parameters. ${ACK('readOnlyDataAccess')}`],
  [{ allowCdkDeploy: true }, 'Whoever deploys with the CDK acts with the CloudFormation execution role of cdk bootstrap. Limit it '
    + `(cdk bootstrap --custom-permissions-boundary) in every account. ${ACK('allowCdkDeploy')}`],
  [{ functions: [JobFunction.custom('Root', { statements: [new iam.PolicyStatement({ actions: ['*'], resources: ['*'] })], fullAccessReason: 'tests' })] },
    `Root may do everything: tests ${ACK('fullAccess.Root')}`],
])('loosening is a warning: %#', (props, text) => {
  const stack = newStack();
  make(props, stack);

  expect(warningsOf(stack)).toEqual([text]);
});

describe('refuses', () => {
  const functions = [JobFunction.ADMINISTRATORS, JobFunction.AUDITORS];
  const settings = (wishes: object) => ({ permissionSets: [{ jobFunction: JobFunction.AUDITORS, ...wishes }] });
  const assignments = (wishes: Partial<IdentityCenterAssignment>) => ({ assignments: [to(JobFunction.AUDITORS, wishes)] });
  const mfa = new iam.PolicyStatement({
    effect: iam.Effect.DENY,
    actions: ['*'],
    resources: ['*'],
    conditions: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } },
  });

  test.each<[Partial<IdentityCenterAccessProps>, string]>([
    [{ instanceArn: 'ssoins-1234567890abcdef' }, "'instanceArn' must be the ARN of an instance of IAM Identity Center, got ssoins-1234567890abcdef"],
    [{ identityStoreId: 'd-1' }, "'identityStoreId' must be the id of an identity store such as d-1234567890, got d-1"],
    [{ managementAccountId: '1' }, "'managementAccountId' must be 12 digits, got 1"],
    [{ concurrentAssignments: 0 }, "'concurrentAssignments' must be between 1 and 10, got 0"],
    [{ concurrentAssignments: 11 }, "'concurrentAssignments' must be between 1 and 10, got 11"],
    [{ administratorAccounts: -1 }, "'administratorAccounts' must be between 0 and 9007199254740991, got -1"],
    [{ functions: [] }, "'functions' must name at least one job function, got none"],
    [{ functions: [JobFunction.AUDITORS, JobFunction.AUDITORS] }, "'functions' must not repeat an entry, got Auditors twice"],
    [{ namePrefix: 'TwentyFourCharactersLong', functions: [JobFunction.custom('NineChars')] },
      "'namePrefix' must make names of 1 to 32 letters, digits and +=,.@_-, got TwentyFourCharactersLongNineChars"],
    [{ namePrefix: 'a b' }, "'namePrefix' must make names of 1 to 32 letters, digits and +=,.@_-, got a bAdministrators"],
    [{ functions, developerBoundary: { name: 'B' } }, "'developerBoundary' must be left out when 'functions' has no Developers"],
    [{ functions, billingReadOnly: true }, "'billingReadOnly' must be left out when 'functions' has no Billing"],
    [{ functions, readOnlyDataAccess: false }, "'readOnlyDataAccess' must be left out when 'functions' has no ReadOnly"],
    [{ developerBoundary: { name: 'a/b' } }, "'developerBoundary' must have names of 1 to 128 letters, digits and +=,.@_-, got a/b"],
    [{ developerBoundary: { name: 'B', path: 'x' } }, "'developerBoundary.path' must begin and end with /, with at most 512 letters, digits and /+=,.@_-, got x"],
    [{ applicationStacks: ['*'] }, "'applicationStacks' must be names of stacks, with * for any characters after the first, got *"],
    [{ protectedStacks: ['a*'] }, "'protectedStacks' must be names of stacks, got a*"],
    [{ protectedBuckets: ['*'] }, "'protectedBuckets' must be names of buckets, with * for any characters after the first, got *"],
    [{ protectedBuckets: ['Evidence'] }, "'protectedBuckets' must be names of buckets, with * for any characters after the first, got Evidence"],
    [{ protectedStacks: ['app-base'] }, "'protectedStacks' must not be among 'applicationStacks', got app-base"],
    [{ accessControlAttributes: [{ key: 'a', source: 'b' }, { key: 'a', source: 'c' }] }, "'accessControlAttributes' must not repeat an entry, got a twice"],
    [{ accessControlAttributes: [{ key: '*', source: 'b' }] }, "'accessControlAttributes' must have 1 to 128 letters, digits, spaces and _.:/=+@-, got *"],
    [{ functions, permissionSets: [{ jobFunction: JobFunction.READ_ONLY }] }, "'permissionSets' must belong to one of Administrators, Auditors, got ReadOnly"],
    [{ permissionSets: [{ jobFunction: JobFunction.AUDITORS }, { jobFunction: JobFunction.AUDITORS }] }, "'permissionSets' must not repeat an entry, got Auditors twice"],
    [settings({ description: '' }), "'description' must be between 1 and 700 characters, got 0"],
    [settings({ description: 'x'.repeat(701) }), "'description' must be between 1 and 700 characters, got 701"],
    [settings({ sessionDuration: Duration.minutes(59) }), "'sessionDuration' must be between 3600 and 43200 seconds, got 3540"],
    [settings({ sessionDuration: Duration.hours(13) }), "'sessionDuration' must be between 3600 and 43200 seconds, got 46800"],
    [settings({ sessionDuration: Duration.seconds(Token.asNumber({ Ref: 'X' })) }), "'sessionDuration' must be known at synthesis, got a token"],
    [settings({ relayState: '' }), "'relayState' must be a URL of at most 240 characters, got "],
    [settings({ permissionsBoundary: { name: '' } }), "'permissionsBoundary' must have names of 1 to 128 letters, digits and +=,.@_-, got "],
    [settings({ customerManagedPolicies: [{ name: 'A', path: '/a' }] }), "'customerManagedPolicies.path' must begin and end with /, with at most 512 letters, digits and /+=,.@_-, got /a"],
    [settings({ customerManagedPolicies: [{ name: 'A' }, { name: 'A', path: '/' }] }), "'customerManagedPolicies' must not repeat an entry, got /A twice"],
    [settings({ customerManagedPolicies: [{ name: 'Stack-GroupsMfaSelfService-X' }] }),
      "'customerManagedPolicies' must not hold the MFA policy of JobFunctionGroups: it would lock sessions of IAM Identity Center out"],
    [{ functions: [JobFunction.custom('Mfa', { statements: [mfa] })] },
      'the job function Mfa must not depend on aws:MultiFactorAuth…: sessions of IAM Identity Center do not carry it'],
    [{ functions: [JobFunction.custom('Root', { statements: [new iam.PolicyStatement({ actions: ['*'], resources: ['*'] })] })] },
      "'fullAccessReason' must say why Root may do everything, got none"],
    [{ functions, assignments: [to(JobFunction.READ_ONLY)] }, "'assignments' must belong to one of Administrators, Auditors, got ReadOnly"],
    [assignments({ accountIds: [] }), "'accountIds' must name at least one account, got none"],
    [assignments({ accountIds: [ACCOUNT, ACCOUNT] }), `'accountIds' must not repeat an entry, got ${ACCOUNT} twice`],
    [assignments({ accountIds: ['ou-ab12-12345678'] }), "'accountIds' must be 12 digits, got ou-ab12-12345678"],
    [assignments({ groupIds: [] }), "'groupIds', 'groupNames' or 'userIds' must say who has the job Auditors, got none"],
    [assignments({ groupIds: ['Auditors'] }), "'groupIds' must be ids of the identity store such as f81d4fae-7dec-11d0-a765-00a0c91e6bf6, got Auditors"],
    [assignments({ userIds: ['alice'] }), "'userIds' must be ids of the identity store such as f81d4fae-7dec-11d0-a765-00a0c91e6bf6, got alice"],
    [assignments({ groupNames: ['Auditors'] }), "'identityStoreId' must be given for 'groupNames', got none"],
    [{ identityStoreId: STORE, ...assignments({ groupNames: [''] }) }, "'groupNames' must have 1 to 1024 characters, got "],
    [{ managementAccountId: ACCOUNT, ...assignments({}) },
      `'accountIds' must not name the management account unless 'allowManagementAccount' is true, got ${ACCOUNT}`],
  ])('%#: %j', (props, message) => {
    const stack = newStack();

    expect(() => make(props, stack)).toThrow(new Error(message));
    expect(stack.node.findAll().filter(CfnResource.isCfnResource)).toEqual([]);
  });

  test('a policy of the app, which no other account has', () => {
    const stack = newStack();
    const policy = new iam.ManagedPolicy(stack, 'Mine', { statements: [new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'] })] });

    expect(() => make({ functions: [JobFunction.custom('Mine', { managedPolicies: [policy] })] }, stack))
      .toThrow(new Error("'managedPolicies' of Mine must be policies of AWS, got Baseline/Mine: name policies of the accounts in 'customerManagedPolicies'"));
  });

  test('the MFA policy, whatever it is called', () => {
    const stack = newStack();
    const policy = new iam.ManagedPolicy(stack, 'Innocent', { statements: [mfa] });

    expect(() => make({ functions: [JobFunction.custom('Mine', { managedPolicies: [policy] })] }, stack))
      .toThrow(new Error('the job function Mine must not depend on aws:MultiFactorAuth…: sessions of IAM Identity Center do not carry it'));
  });

  test('too many policies', () => {
    const customerManagedPolicies = Array.from({ length: 20 }, (_, i) => ({ name: `P${i}` }));

    expect(() => make({ permissionSets: [{ jobFunction: JobFunction.ADMINISTRATORS, customerManagedPolicies }] }))
      .toThrow(new Error("'customerManagedPolicies' must, with the policies of AWS, have at most 20 entries, got 21 for Administrators"));
  });

  test('an inline policy that is too large, at synthesis', () => {
    const statements = [new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: Array.from({ length: 60 }, (_, i) => `arn:aws:s3:::${'b'.repeat(50)}${i}`) })];
    const stack = newStack();
    make({ functions: [JobFunction.custom('Big', { statements })] }, stack);

    expect(() => Template.fromStack(stack)).toThrow(/the inline policy of Big must have at most 10240 characters, got \d+ \(deploy-time values at their longest\)/);
  });

  test('a job that has no permission set', () => {
    expect(() => make({ functions }).permissionSet(JobFunction.READ_ONLY)).toThrow(new Error("'jobFunction' must be one of Administrators, Auditors, got ReadOnly"));
  });
});

test.each([undefined, { region: 'cn-north-1' }, { region: 'us-gov-west-1' }, { account: '999988887777', region: 'eu-west-1' }])('synthesizes in %j, for any account', (env) => {
  const stack = newStack({ env });
  make({ functions: JobFunction._builtIn(), developerBoundary: { name: 'DeveloperBoundary', path: '/security-baseline/' }, protectedStacks: ['One', 'Two'] }, stack);
  const sets = Object.values(Template.fromStack(stack).findResources('AWS::SSO::PermissionSet'));

  expect(sets).toHaveLength(10);
  expect(JSON.stringify(sets)).not.toMatch(/999988887777|AWS::AccountId|AWS::Stack|MultiFactorAuth/);
});

test('cdk-nag has nothing to say', () => {
  expect(nagFindings((stack) => {
    make({ functions: JobFunction._builtIn(), identityStoreId: STORE, assignments: [{ jobFunction: JobFunction.AUDITORS, accountIds: [ACCOUNT], groupNames: ['A'] }] }, stack);
  })).toEqual([]);
});

test('is made of L1 resources that can be changed further', () => {
  expect(make().permissionSet(JobFunction.AUDITORS)).toBeInstanceOf(sso.CfnPermissionSet);
});
