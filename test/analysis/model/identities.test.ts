import { App, Aws, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { modelOf, NO_ADDITIONS } from '../../../src/analysis/model/template-model';
import type { Model } from '../../../src/analysis/model/types';
import { readable } from '../../../src/template/model/opaque';
import { TemplateSet } from '../../../src/template/template-set';

const ACCOUNT = '222222222222';

function statement(action: string): Record<string, unknown> {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: action, Resource: '*' }] };
}

function model(resources: Record<string, unknown>, more: Record<string, unknown> = {}): Model {
  return modelOf(TemplateSet.fromDocument({ ...more, Resources: resources }, { stackName: 'S', account: ACCOUNT })._stacks);
}

/** The actions that the policies of a principal name. */
function actionsOf(of: Model, path: string): string[] {
  const identity = of.identities.find((one) => one.path === path);
  return identity?.policies.flatMap(({ statements }) => statements.flatMap(({ actions }) => actions ?? [])) ?? [`no ${path}`];
}

test('every way to attach a policy to a role', () => {
  const found = model({
    Before: { Type: 'AWS::IAM::Policy', Properties: { PolicyName: 'p', PolicyDocument: statement('a:Policy'), Roles: [{ Ref: 'Role' }] } },
    Role: {
      Type: 'AWS::IAM::Role',
      Properties: {
        AssumeRolePolicyDocument: { Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }] },
        Policies: [{ PolicyName: 'inline', PolicyDocument: statement('a:Inline') }],
        ManagedPolicyArns: [{ Ref: 'Managed' }, { 'Fn::Sub': 'arn:${AWS::Partition}:iam::aws:policy/job-function/Billing' }],
      },
    },
    Managed: { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: statement('a:Managed') } },
    Pushed: { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: statement('a:Pushed'), Roles: [{ Ref: 'Role' }] } },
    Own: { Type: 'AWS::IAM::RolePolicy', Properties: { PolicyName: 'own', RoleName: { Ref: 'Role' }, PolicyDocument: statement('a:RolePolicy') } },
  });
  const actions = actionsOf(found, 'S/Role');
  expect(actions.filter((action) => action.startsWith('a:')).sort()).toEqual(['a:Inline', 'a:Managed', 'a:Policy', 'a:Pushed', 'a:RolePolicy']);
  expect(actions.filter((action) => !action.startsWith('a:')).length).toBeGreaterThan(0);
  expect(found.identities[0]).toMatchObject({ kind: 'role', account: ACCOUNT, missing: [], trust: { origin: { kind: 'trust', path: 'S/Role' } } });
  expect(found.warnings).toEqual([]);
});

test('users have what their groups have, however they became members', () => {
  const found = model({
    G1: { Type: 'AWS::IAM::Group', Properties: { GroupName: 'one', Policies: [{ PolicyName: 'p', PolicyDocument: statement('a:One') }] } },
    G2: { Type: 'AWS::IAM::Group', Properties: { GroupName: 'two' } },
    GP: { Type: 'AWS::IAM::GroupPolicy', Properties: { PolicyName: 'p', GroupName: { Ref: 'G2' }, PolicyDocument: statement('a:Two') } },
    User: { Type: 'AWS::IAM::User', Properties: { UserName: 'alice', Path: '/people/', Groups: [{ Ref: 'G1' }] } },
    UP: { Type: 'AWS::IAM::UserPolicy', Properties: { PolicyName: 'p', UserName: { Ref: 'User' }, PolicyDocument: statement('a:User') } },
    Add: { Type: 'AWS::IAM::UserToGroupAddition', Properties: { GroupName: { Ref: 'G2' }, Users: ['alice', 'bob'] } },
  });
  expect(actionsOf(found, 'S/User')).toEqual(['a:User', 'a:One', 'a:Two']);
  const alice = found.identityByArn(`arn:aws:iam::${ACCOUNT}:user/people/alice`);
  expect(alice?.groups).toEqual([`arn:aws:iam::${ACCOUNT}:group/one`, `arn:aws:iam::${ACCOUNT}:group/two`]);
  const bob = found.identities.find(({ name }) => name === 'bob');
  expect(bob).toMatchObject({
    path: `arn:aws:iam::${ACCOUNT}:user/bob`, missing: ['further policies of the user bob, which is not in the templates'],
  });
  expect(actionsOf(found, `arn:aws:iam::${ACCOUNT}:user/bob`)).toEqual(['a:Two']);
});

test('a membership that may not be there says nothing for certain', () => {
  const found = model({
    G: { Type: 'AWS::IAM::Group', Properties: { Policies: [{ PolicyName: 'p', PolicyDocument: statement('a:One') }] } },
    U: { Type: 'AWS::IAM::User', Properties: {} },
    Add: { Type: 'AWS::IAM::UserToGroupAddition', Condition: 'Maybe', Properties: { GroupName: { Ref: 'G' }, Users: [{ Ref: 'U' }] } },
  }, { Parameters: { On: { Type: 'String' } }, Conditions: { Maybe: { 'Fn::Equals': [{ Ref: 'On' }, 'x'] } } });
  expect(found.identities.find(({ kind }) => kind === 'user')?.policies).toMatchObject([{ statements: [], unknown: 'whether S/Add will exist' }]);
});

describe('what is imported', () => {
  test('a role of a name only has further policies, and perhaps a path', () => {
    const app = new App();
    const stack = new Stack(app, 'S', { env: { account: ACCOUNT, region: 'eu-central-1' } });
    iam.Role.fromRoleName(stack, 'Imported', 'deployer').addToPrincipalPolicy(new iam.PolicyStatement({ actions: ['a:Imported'], resources: ['*'] }));
    const found = modelOf(TemplateSet.fromApp(app)._stacks);
    const [role] = found.identities;
    expect({ ...role, arn: readable(role.arn) }).toMatchObject({
      kind: 'role',
      name: 'deployer',
      arn: `arn:aws:iam::${ACCOUNT}:role/<path of role deployer in ${ACCOUNT}>deployer`,
      missing: ['further policies of the role deployer, which is not in the templates'],
    });
    expect(actionsOf(found, role.path)).toEqual(['a:Imported']);
    expect(found.targetsFor(role.arn)[0]).toMatchObject({ policyMustAllow: true, unknownPolicy: `the trust policy of ${role.path}, which is not in the templates` });
  });

  test('a managed policy that nobody knows leaves an identity incomplete, unless its document is supplied', () => {
    const arn = `arn:aws:iam::${ACCOUNT}:policy/team/Custom`;
    const stacks = TemplateSet.fromDocument({ Resources: { U: { Type: 'AWS::IAM::User', Properties: { ManagedPolicyArns: [arn] } } } }, { stackName: 'S' })._stacks;
    const found = modelOf(stacks);
    const missing = `what the managed policy ${arn} says, which is not in the templates`;
    expect(found.identities[0].missing).toEqual([missing]);
    expect(found.warnings).toEqual([`S/U: not known is ${missing}; supply its document with 'managedPolicies'`]);
    for (const policy of [arn, 'Custom']) {
      const supplied = modelOf(stacks, { ...NO_ADDITIONS, managedPolicies: [{ policy, document: JSON.parse(JSON.stringify(statement('a:Custom'))) as never }] });
      expect(supplied.identities[0].missing).toEqual([]);
      expect(actionsOf(supplied, 'S/U')).toEqual(['a:Custom']);
    }
  });

  test('an AWS managed policy that the library does not have', () => {
    const found = model({ U: { Type: 'AWS::IAM::User', Properties: { ManagedPolicyArns: ['arn:aws:iam::aws:policy/NewerThanTheData'] } } });
    expect(found.identities[0].missing).toEqual(['what the AWS managed policy arn:aws:iam::aws:policy/NewerThanTheData says, which the library does not have']);
  });

  test('a boundary that nobody knows', () => {
    const arn = `arn:aws:iam::${ACCOUNT}:policy/Boundary`;
    const found = model({ U: { Type: 'AWS::IAM::User', Properties: { PermissionsBoundary: arn } } });
    expect(found.identities[0]).toMatchObject({
      boundaryArn: arn, boundary: { statements: [], unknown: `what the managed policy ${arn} says, which is not in the templates` },
    });
  });

  test('a list that only the deployment knows', () => {
    const found = model({ U: { Type: 'AWS::IAM::User', Properties: { ManagedPolicyArns: { Ref: 'Arns' } } } }, { Parameters: { Arns: { Type: 'CommaDelimitedList' } } });
    expect(found.identities[0].missing).toHaveLength(1);
    expect(found.identities[0].missing[0]).toMatch(/^managed policies of S\/U: /);
  });
});

test('a boundary of the templates', () => {
  const found = model({
    B: { Type: 'AWS::IAM::ManagedPolicy', Properties: { ManagedPolicyName: 'limits', PolicyDocument: statement('a:*') } },
    R: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Statement: [] }, PermissionsBoundary: { Ref: 'B' }, Tags: [{ Key: 'team', Value: 'red' }] } },
  });
  expect(found.identities[0]).toMatchObject({
    boundaryArn: `arn:aws:iam::${ACCOUNT}:policy/limits`, boundary: { origin: { kind: 'boundary', name: 'limits', path: 'S/B' } }, tags: { team: 'red' },
  });
});

test('identities of two stacks of an account share what is attached by name', () => {
  const app = new App();
  const env = { account: ACCOUNT, region: 'eu-central-1' };
  const role = new iam.Role(new Stack(app, 'A', { env }), 'Role', { roleName: 'shared', assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
  iam.Role.fromRoleName(new Stack(app, 'B', { env }), 'Same', 'shared').addToPrincipalPolicy(new iam.PolicyStatement({ actions: ['a:Other'], resources: ['*'] }));
  const found = modelOf(TemplateSet.fromApp(app)._stacks);
  expect(found.identities).toHaveLength(1);
  expect(actionsOf(found, role.node.path)).toEqual(['a:Other']);
});

describe('IAM Identity Center', () => {
  const SET = {
    Type: 'AWS::SSO::PermissionSet',
    Properties: {
      Name: 'Audit',
      InstanceArn: 'arn:aws:sso:::instance/ssoins-1',
      InlinePolicy: JSON.stringify(statement('a:Inline')),
      ManagedPolicies: ['arn:aws:iam::aws:policy/job-function/ViewOnlyAccess'],
      CustomerManagedPolicyReferences: [{ Name: 'Local', Path: '/team/' }],
      PermissionsBoundary: { CustomerManagedPolicyReference: { Name: 'Limits' } },
    },
  };
  const assign = (account: string): Record<string, unknown> => ({
    Type: 'AWS::SSO::Assignment',
    Properties: {
      InstanceArn: 'arn:aws:sso:::instance/ssoins-1', PermissionSetArn: { 'Fn::GetAtt': ['Set', 'PermissionSetArn'] }, PrincipalId: 'x', PrincipalType: 'GROUP', TargetId: account, TargetType: 'AWS_ACCOUNT',
    },
  });

  test('a permission set is a role in each account that it is assigned in', () => {
    const found = model({ Set: SET, A: assign('333333333333'), B: assign('444444444444') });
    expect(found.identities.map(({ kind, path, account, arn }) => [kind, path, account, readable(arn)])).toEqual([
      ['permission-set', 'S/Set@333333333333', '333333333333', 'arn:aws:iam::333333333333:role/aws-reserved/sso.amazonaws.com/<path of Audit>AWSReservedSSO_Audit_<Audit in 333333333333>'],
      ['permission-set', 'S/Set@444444444444', '444444444444', 'arn:aws:iam::444444444444:role/aws-reserved/sso.amazonaws.com/<path of Audit>AWSReservedSSO_Audit_<Audit in 444444444444>'],
    ]);
    expect(found.identities[0].missing).toEqual(['what the managed policy arn:aws:iam::333333333333:policy/team/Local says, which is not in the templates']);
    expect(found.identities[0].boundaryArn).toBe('arn:aws:iam::333333333333:policy/Limits');
    expect(actionsOf(found, 'S/Set@333333333333')).toContain('a:Inline');
    expect(actionsOf(found, 'S/Set@333333333333')).toContain('acm:ListCertificates');
  });

  test('one that is not assigned is shown in the account of its stack', () => {
    expect(model({ Set: SET }).identities.map(({ path, account }) => [path, account])).toEqual([['S/Set', ACCOUNT]]);
  });
});

test('a policy whose holders are not known is a warning', () => {
  const found = model({ P: { Type: 'AWS::IAM::Policy', Properties: { PolicyName: 'p', PolicyDocument: statement('a:X'), Roles: { Ref: 'Roles' } } } }, { Parameters: { Roles: { Type: 'CommaDelimitedList' } } });
  expect(found.warnings).toHaveLength(1);
  expect(found.warnings[0]).toMatch(/^S\/P: not known is which roles it is attached to \(/);
});

test('a stack that fits any account', () => {
  const app = new App();
  const stack = new Stack(app, 'S');
  new iam.User(stack, 'User', { managedPolicies: [iam.ManagedPolicy.fromManagedPolicyArn(stack, 'Own', `arn:${Aws.PARTITION}:iam::${Aws.ACCOUNT_ID}:policy/Own`)] });
  expect(modelOf(TemplateSet.fromApp(app)._stacks).identities[0].missing).toEqual(['what the managed policy arn:aws:iam::111111111111:policy/Own says, which is not in the templates']);
});
