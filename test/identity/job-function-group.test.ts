import { App, Lazy, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import * as iam from 'aws-cdk-lib/aws-iam';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { newStack, statementsOf } from './policies';
import { SecureKey } from '../../src/data/secure-key';
import { JobFunction } from '../../src/identity/job-function';
import { JobFunctionGroup, type JobFunctionGroupProps } from '../../src/identity/job-function-group';

const jobFunction = JobFunction.custom('Operators');

function newGroup(props: Partial<JobFunctionGroupProps> = {}, stack = newStack()): JobFunctionGroup {
  return new JobFunctionGroup(stack, 'Operators', { jobFunction, ...props });
}

function policiesOf(count: number, stack: Stack): iam.IManagedPolicy[] {
  return Array.from({ length: count }, (_, index) => iam.ManagedPolicy.fromManagedPolicyName(stack, `Policy${index}`, `policy-${index}`));
}

test('the group stays when its stack goes, and a failed first deployment takes it back', () => {
  const stack = newStack();
  newGroup({ managedPolicies: policiesOf(1, stack), existingUserNames: ['alice', 'bob'] }, stack);
  const template = Template.fromStack(stack);
  const kept = { DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' };

  template.hasResource('AWS::IAM::Group', {
    ...kept,
    Properties: Match.objectEquals({ Path: '/security-baseline/', ManagedPolicyArns: [Match.anyValue()] }),
  });
  template.hasResource('AWS::IAM::UserToGroupAddition', {
    ...kept,
    Properties: Match.objectEquals({ GroupName: { Ref: Match.stringLikeRegexp('^OperatorsGroup') }, Users: ['alice', 'bob'] }),
  });
});

test('everything goes with the stack if asked for', () => {
  const group = newGroup({ removalPolicy: RemovalPolicy.DESTROY, existingUserNames: ['alice'] });
  Bucket.fromBucketName(group.group.stack, 'Bucket', 'bucket').grantRead(group);
  const template = Template.fromStack(group.group.stack);

  for (const type of ['AWS::IAM::Group', 'AWS::IAM::UserToGroupAddition', 'AWS::IAM::ManagedPolicy']) {
    template.allResources(type, { DeletionPolicy: 'Delete', UpdateReplacePolicy: 'Delete' });
  }
});

test('name and path can be given', () => {
  const group = newGroup({ groupName: 'ops', path: '/people/' });

  Template.fromStack(group.group.stack).hasResourceProperties('AWS::IAM::Group', Match.objectEquals({ GroupName: 'ops', Path: '/people/' }));
  expect(group.group.stack.resolve(group.groupName)).toEqual(group.group.stack.resolve(group.group.groupName));
  expect(group.group.stack.resolve(group.groupArn)).toEqual(group.group.stack.resolve(group.group.groupArn));
});

describe('members', () => {
  test('can be added later, into the same resource', () => {
    const group = newGroup({ existingUserNames: ['alice'] });
    group.addExistingUsers('bob', Lazy.string({ produce: () => 'carol' }));

    const template = Template.fromStack(group.group.stack);
    template.resourceCountIs('AWS::IAM::UserToGroupAddition', 1);
    template.hasResourceProperties('AWS::IAM::UserToGroupAddition', { Users: ['alice', 'bob', 'carol'] });
  });

  test('none, no resource', () => {
    Template.fromStack(newGroup({ existingUserNames: [] }).group.stack).resourceCountIs('AWS::IAM::UserToGroupAddition', 0);
  });

  test.each`
    names                   | message
    ${['al ice']}           | ${"'existingUserNames' must be names of IAM users (1 to 64 letters, digits and +=,.@_-), got al ice"}
    ${['a'.repeat(65)]}     | ${`'existingUserNames' must be names of IAM users (1 to 64 letters, digits and +=,.@_-), got ${'a'.repeat(65)}`}
    ${['alice', 'alice']}   | ${"'existingUserNames' must not repeat an entry, got alice twice"}
  `('$message', ({ names, message }) => {
    expect(() => newGroup({ existingUserNames: names })).toThrow(new Error(message));
  });

  test('a name that is added twice is refused, and leaves the group as it was', () => {
    const group = newGroup({ existingUserNames: ['alice'] });

    expect(() => { group.addExistingUsers('alice'); }).toThrow(new Error("'existingUserNames' must not repeat an entry, got alice twice"));
    Template.fromStack(group.group.stack).hasResourceProperties('AWS::IAM::UserToGroupAddition', { Users: ['alice'] });
  });
});

describe('as a grantee', () => {
  test('it takes its permissions in one managed policy', () => {
    const group = newGroup();
    const { stack } = group.group;
    Bucket.fromBucketName(stack, 'Reports', 'reports').grantRead(group, 'public/*');
    Bucket.fromBucketName(stack, 'Uploads', 'uploads').grantPut(group);

    const template = Template.fromStack(stack);
    template.resourceCountIs('AWS::IAM::Policy', 0);
    template.resourceCountIs('AWS::IAM::ManagedPolicy', 1);
    template.hasResource('AWS::IAM::ManagedPolicy', { DeletionPolicy: 'RetainExceptOnCreate', Properties: { Path: '/security-baseline/' } });
    template.hasResourceProperties('AWS::IAM::Group', { ManagedPolicyArns: [{ Ref: Match.stringLikeRegexp('^OperatorsGrants') }] });
    expect(statementsOf(group.node.findChild('Grants') as iam.ManagedPolicy)).toEqual([
      {
        Effect: 'Allow',
        Action: ['s3:GetObject*', 's3:GetBucket*', 's3:List*'],
        Resource: ['arn:<AWS::Partition>:s3:::reports', 'arn:<AWS::Partition>:s3:::reports/public/*'],
      },
      {
        Effect: 'Allow',
        Action: ['s3:PutObject', 's3:PutObjectLegalHold', 's3:PutObjectRetention', 's3:PutObjectTagging', 's3:PutObjectVersionTagging', 's3:Abort*'],
        Resource: 'arn:<AWS::Partition>:s3:::uploads/*',
      },
    ]);
  });

  test('it cannot stand in a key policy', () => {
    const group = newGroup();
    const key = new SecureKey(group.group.stack, 'Key', { alias: 'reports' });

    expect(() => key.grantDecrypt(group)).toThrow(
      new Error('an IAM group cannot be a principal of a resource policy or a trust policy; grant it to a role that the group may assume'));
  });

  test('what it is granted must fit into the policy', () => {
    const group = newGroup();
    for (let index = 0; index < 120; index++) {
      iam.Grant.addToPrincipal({ grantee: group, actions: ['s3:GetObject'], resourceArns: [`arn:aws:s3:::bucket-${index}/*`] });
    }

    expect(() => Template.fromStack(group.group.stack)).toThrow(/the policy must have at most 6144 characters, got \d+ \(deploy-time values at their longest\)/);
  });
});

describe('at most ten managed policies', () => {
  test('ten pass', () => {
    const stack = newStack();
    newGroup({ managedPolicies: policiesOf(10, stack) }, stack);

    expect(() => Template.fromStack(stack)).not.toThrow();
  });

  test.each`
    way                                 | add
    ${'through this construct'}         | ${(group: JobFunctionGroup, policy: iam.IManagedPolicy) => { group.addManagedPolicy(policy); }}
    ${'through the group'}              | ${(group: JobFunctionGroup, policy: iam.IManagedPolicy) => { group.group.addManagedPolicy(policy); }}
    ${'through a policy of the stack'}  | ${(group: JobFunctionGroup) => { new iam.ManagedPolicy(group.group.stack, 'Own', { groups: [group.group], statements: [new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'] })] }); }}
    ${'as a grant'}                     | ${(group: JobFunctionGroup) => { iam.Grant.addToPrincipal({ grantee: group, actions: ['s3:GetObject'], resourceArns: ['*'] }); }}
  `('the eleventh, $way, is an error', ({ add }) => {
    const stack = newStack();
    const group = newGroup({ managedPolicies: policiesOf(10, stack) }, stack);
    add(group, iam.ManagedPolicy.fromAwsManagedPolicyName('job-function/Billing'));

    expect(() => Template.fromStack(stack)).toThrow("[Baseline/Operators] 'managedPolicies' must have at most 10 entries, got 11");
  });

  test('a policy of another group does not count', () => {
    const stack = newStack();
    newGroup({ managedPolicies: policiesOf(10, stack) }, stack);
    new iam.ManagedPolicy(stack, 'Other', {
      groups: [new iam.Group(stack, 'OtherGroup')],
      statements: [new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'] })],
    });

    expect(() => Template.fromStack(stack)).not.toThrow();
  });
});

test('works without an account and a Region', () => {
  expect(() => Template.fromStack(newGroup({ existingUserNames: ['alice'] }, new Stack(new App(), 'Agnostic')).group.stack)).not.toThrow();
});
