import { Aspects, Duration, Lazy } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import * as iam from 'aws-cdk-lib/aws-iam';
import { complaintsOf, expectRefused, type Refusal, SECONDS, TEXT, titled, untyped } from './limits';
import { newGroups, newStack, policyOf, statementOf } from './policies';
import { JobFunction } from '../../src/identity/job-function';
import { JobFunctionGroup, type JobFunctionGroupProps } from '../../src/identity/job-function-group';
import { JobFunctionGroups } from '../../src/identity/job-function-groups';
import type { JobFunctionGroupsProps } from '../../src/identity/job-function-groups-props';

const boundary = iam.ManagedPolicy.fromManagedPolicyName(newStack(), 'Boundary', 'boundary');
const services = (...developerPassRoleServices: string[]): JobFunctionGroupsProps => ({ developerBoundary: boundary, developerPassRoleServices });
const members = (...existingUserNames: string[]): JobFunctionGroupsProps => ({ members: [{ jobFunction: JobFunction.AUDITORS, existingUserNames }] });

const PATH = "'path' must begin and end with /, with at most 512 letters, digits and /+=,.@_-, got ";
const PREFIX = "'groupNamePrefix' must have 1 to 64 letters, digits and +=,.@_-, got ";
const STACKS = "'applicationStacks' must be names of stacks, with * for any characters after the first, got ";
const SERVICES = "'developerPassRoleServices' must be service principals such as lambda.amazonaws.com, got ";

describe('JobFunctionGroups', () => {
  const refused: Refusal<JobFunctionGroupsProps>[] = [
    [{ path: '' }, PATH],
    [{ path: '/a b/' }, `${PATH}/a b/`],
    [{ path: `/${'x'.repeat(511)}/` }, `${PATH}/${'x'.repeat(511)}/`],
    [{ groupNamePrefix: 'x'.repeat(65) }, `${PREFIX}${'x'.repeat(65)}`],
    [{ groupNamePrefix: 'a/b' }, `${PREFIX}a/b`],
    [{ groupNamePrefix: untyped(1) }, "'groupNamePrefix' must be text, got the number 1"],
    [{ mfaMaxAge: Duration.seconds(899) }, "'mfaMaxAge' must be between 900 and 129600 seconds, got 899"],
    [{ mfaMaxAge: Duration.seconds(129_601) }, "'mfaMaxAge' must be between 900 and 129600 seconds, got 129601"],
    [{ mfaMaxAge: Duration.millis(900_500) }, "'mfaMaxAge' must be whole seconds, got 15 minutes 500 millis"],
    [{ mfaMaxAge: Duration.hours(Lazy.number({ produce: () => 1 })) },
      "'mfaMaxAge' must be a Duration.seconds() where only the deployment knows it, got Duration.hours()"],
    [{ enforceMfa: false, noMfaReason: '' }, "'noMfaReason' must say why MFA is not enforced when 'enforceMfa' is false, got none"],
    [{ noMfaReason: '' }, "'noMfaReason' must be left out unless 'enforceMfa' is false"],
    [services('lambda.amazonaws.com', untyped(undefined)), "'developerPassRoleServices' must be text, got undefined"],
    [services('*.amazonaws.com'), `${SERVICES}*.amazonaws.com`],
    [services('lambda.amazonaws.com.example.com'), `${SERVICES}lambda.amazonaws.com.example.com`],
    [services(''), SERVICES],
    [services('cloudformation.amazonaws.com.cn'), "'developerPassRoleServices' must not let CloudFormation act with a role, got cloudformation.amazonaws.com.cn"],
    [{ applicationStacks: ['app', '1'] }, `${STACKS}1`],
    [{ applicationStacks: [''] }, STACKS],
    [{ applicationStacks: ['x'.repeat(129)] }, `${STACKS}${'x'.repeat(129)}`],
    [{ protectedStacks: ['x'.repeat(129)] }, `'protectedStacks' must be names of stacks, got ${'x'.repeat(129)}`],
    [{ protectedStacks: [untyped(undefined)] }, "'protectedStacks' must be text, got undefined"],
    [{ functions: [JobFunction.custom('A'), JobFunction.custom('A')] }, "'functions' must not repeat an entry, got A twice"],
    [{ functions: [JobFunction.custom('A', { statements: [ALL()], fullAccessReason: ' \n' })] }, "'fullAccessReason' must say why A may do everything, got none"],
  ];
  test.each(titled(refused))('$title', ({ props, message }) => {
    expectRefused((stack) => new JobFunctionGroups(stack, 'Groups', props), message);
  });

  test.each<JobFunctionGroupsProps>([
    { path: '/' },
    { path: `/${'x'.repeat(510)}/` },
    { groupNamePrefix: 'x' },
    { groupNamePrefix: 'x'.repeat(64) },
    { groupNamePrefix: TEXT },
    { mfaMaxAge: Duration.seconds(900) },
    { mfaMaxAge: Duration.seconds(129_600) },
    { mfaMaxAge: SECONDS },
    services('lambda.amazonaws.com', 'ec2.amazonaws.com.cn', TEXT),
    { applicationStacks: ['x'.repeat(128), TEXT] },
    { protectedStacks: ['x', TEXT] },
    members(),
    members('x', 'x'.repeat(64), TEXT),
  ])('takes %j', (props) => {
    expect(() => newGroups(props)).not.toThrow();
  });

  test('an empty list of stacks closes every stack', () => {
    const groups = newGroups({ applicationStacks: [] });

    expect(statementOf(policyOf(groups, 'ProtectBaseline'), 'DenyOtherStacks')).toMatchObject({ Effect: 'Deny', Resource: '*' });
  });

  test('an age that only the deployment knows reaches the template', () => {
    const groups = newGroups({ mfaMaxAge: Duration.seconds(Lazy.number({ produce: () => 1234 })) });

    expect(statementOf(groups.mfaPolicy, 'DenyStaleMfa').Condition).toEqual({ NumericGreaterThan: { 'aws:MultiFactorAuthAge': '1234' } });
  });

  test('names of members are refused by their group', () => {
    for (const [name, message] of NAMES) {
      expect(() => newGroups(members(name))).toThrow(new Error(message));
    }
    expect(() => newGroups(members('a', 'a'))).toThrow(new Error("'existingUserNames' must not repeat an entry, got a twice"));
  });
});

const USERS = "'existingUserNames' must be names of IAM users (1 to 64 letters, digits and +=,.@_-), got ";
const NAMES: [string, string][] = [
  ['', USERS],
  ['x'.repeat(65), `${USERS}${'x'.repeat(65)}`],
  ['a/b', `${USERS}a/b`],
  ['*', `${USERS}*`],
  [untyped(undefined), "'existingUserNames' must be text, got undefined"],
];

describe('JobFunctionGroup', () => {
  const make = (props: Partial<JobFunctionGroupProps>, stack = newStack()) => new JobFunctionGroup(stack, 'Operators', { jobFunction: JobFunction.AUDITORS, ...props });
  const refused: Refusal<Partial<JobFunctionGroupProps>>[] = [
    ...NAMES.map(([name, message]): Refusal<Partial<JobFunctionGroupProps>> => [{ existingUserNames: [name] }, message]),
    [{ existingUserNames: ['a', 'b', 'a'] }, "'existingUserNames' must not repeat an entry, got a twice"],
    [{ groupName: '' }, "'groupName' must have 1 to 128 letters, digits and +=,.@_-, got "],
    [{ groupName: 'x'.repeat(129) }, `'groupName' must have 1 to 128 letters, digits and +=,.@_-, got ${'x'.repeat(129)}`],
    [{ groupName: 'a/b' }, "'groupName' must have 1 to 128 letters, digits and +=,.@_-, got a/b"],
    [{ path: 'a' }, `${PATH}a`],
  ];
  test.each(titled(refused))('$title', ({ props, message }) => {
    expectRefused((stack) => make(props, stack), message);
  });

  test.each<Partial<JobFunctionGroupProps>>([{ groupName: 'x'.repeat(128) }, { groupName: TEXT }, { path: '/' }, { existingUserNames: [] }])('takes %j', (props) => {
    expect(() => make(props)).not.toThrow();
  });

  test('users who are added later obey the same rules, and change nothing when refused', () => {
    const stack = newStack();
    const group = make({ existingUserNames: ['a'] }, stack);

    expect(() => { group.addExistingUsers('b', 'a'); }).toThrow(new Error("'existingUserNames' must not repeat an entry, got a twice"));
    expect(() => { group.addExistingUsers('a b'); }).toThrow(new Error(`${USERS}a b`));
    Template.fromStack(stack).hasResourceProperties('AWS::IAM::UserToGroupAddition', { Users: ['a'] });
  });

  test('ten policies are the most', () => {
    const policies = (count: number) => Array.from({ length: count }, (_, index) => iam.ManagedPolicy.fromAwsManagedPolicyName(`P${index}`));
    const [ten, eleven] = [10, 11].map((count) => {
      const stack = newStack();
      make({ managedPolicies: policies(count) }, stack);
      return complaintsOf(stack);
    });

    expect(ten).toEqual([]);
    expect(eleven).toContain("[Baseline/Operators] 'managedPolicies' must have at most 10 entries, got 11");
  });
});

describe('JobFunction.custom', () => {
  const RULE = "'name' must have 1 to 32 letters and digits and begin with a letter, got ";

  test.each([
    ['', RULE],
    ['1a', `${RULE}1a`],
    ['a-b', `${RULE}a-b`],
    ['ä', `${RULE}ä`],
    ['x'.repeat(33), `${RULE}${'x'.repeat(33)}`],
    [untyped(5), "'name' must be text, got the number 5"],
    ...['Administrators', 'developers', 'AUDITORS', 'ReadOnly', 'Billing', 'Security', 'Support', 'NetworkAdministrators', 'DatabaseAdministrators', 'systemadministrators']
      .map((name) => [name, `'name' must not be that of a built-in job function, got ${name}`]),
  ])('refuses %j', (name, message) => {
    expect(() => JobFunction.custom(name)).toThrow(new Error(message));
  });

  test.each(['A', 'x'.repeat(32), 'Ops2'])('takes %j', (name) => {
    expect(JobFunction.custom(name).name).toBe(name);
  });

  test('statements must not name principals', () => {
    const stack = newStack();
    const statement = new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'], principals: [new iam.AccountRootPrincipal()] });
    newGroups({ functions: [JobFunction.custom('Data', { statements: [statement] })] }, stack);

    expect(complaintsOf(stack)).toContain('[Baseline/Groups/DataAccess] A PolicyStatement used in an identity-based policy cannot specify any IAM principals.');
  });
});

test('a job that has no group', () => {
  expect(() => newGroups({ functions: [JobFunction.AUDITORS] }).group(JobFunction.BILLING)).toThrow(new Error("'jobFunction' must be one of Auditors, got Billing"));
});

test('aspects of an app do not get round the count of policies', () => {
  const stack = newStack();
  const { group } = new JobFunctionGroup(stack, 'Operators', { jobFunction: JobFunction.AUDITORS });
  Aspects.of(stack).add({
    visit: (node) => {
      if (node === group.node.defaultChild) {
        (node as iam.CfnGroup).managedPolicyArns = Array.from({ length: 11 }, (_, index) => `arn:aws:iam::aws:policy/P${index}`);
      }
    },
  });

  expect(() => Template.fromStack(stack)).toThrow(new Error(
    "Validation failed with the following errors:\n  [Baseline/Operators] 'managedPolicies' must have at most 10 entries, got 11"));
});

function ALL(): iam.PolicyStatement {
  return new iam.PolicyStatement({ actions: ['*'], resources: ['*'] });
}
