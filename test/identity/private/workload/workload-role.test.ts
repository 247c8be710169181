import { CfnResource, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import * as iam from 'aws-cdk-lib/aws-iam';
import { newStack, propertiesOf, warningsOf } from './roles';
import { Ec2InstanceRole } from '../../../../src/identity/ec2-instance-role';
import { EcsTaskRoles } from '../../../../src/identity/ecs-task-roles';
import { GitHubOidcRole } from '../../../../src/identity/github-oidc-role';
import { LambdaExecutionRole } from '../../../../src/identity/lambda-execution-role';
import { OidcFederatedRole } from '../../../../src/identity/oidc-federated-role';
import { RolesAnywhereRole } from '../../../../src/identity/roles-anywhere-role';
import { TrustSource } from '../../../../src/identity/trust-source';
import type { WorkloadRoleProps } from '../../../../src/identity/workload-role-props';
import { complaintsOf } from '../../limits';

const CERTIFICATE = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n';
const EVERYTHING = () => new iam.PolicyStatement({ sid: 'Everything', actions: ['*'], resources: ['*'] });
const PASS_ROLE = () => new iam.PolicyStatement({ sid: 'Pass', actions: ['iam:PassRole'], resources: ['*'] });

const KINDS: [string, (stack: Stack, props: WorkloadRoleProps) => iam.Role][] = [
  ['Ec2InstanceRole', (stack, props) => new Ec2InstanceRole(stack, 'W', props).role],
  ['LambdaExecutionRole', (stack, props) => new LambdaExecutionRole(stack, 'W', props).role],
  ['EcsTaskRoles', (stack, props) => new EcsTaskRoles(stack, 'W', props).taskRole],
  ['GitHubOidcRole', (stack, props) => new GitHubOidcRole(stack, 'W', { owner: 'o', repository: 'r', branches: ['main'], ...props }).role],
  ['OidcFederatedRole', (stack, props) => new OidcFederatedRole(stack, 'W', {
    issuerUrl: 'https://gitlab.com', audiences: ['https://gitlab.com'], subjects: ['project_path:a/b:ref_type:branch:ref:main'], ...props,
  }).role],
  ['RolesAnywhereRole', (stack, props) => new RolesAnywhereRole(stack, 'W', {
    trustSource: TrustSource.certificateBundle(CERTIFICATE), commonNames: ['a.example.com'], ...props,
  }).role],
];

function newRole(props: WorkloadRoleProps = {}, stack = newStack()): iam.Role {
  return new Ec2InstanceRole(stack, 'W', props).role;
}

describe.each(KINDS)('%s', (_name, make) => {
  test.each<[WorkloadRoleProps, string]>([
    [{ statements: [EVERYTHING()] }, "'statements' must not allow everything on everything: name the actions or the resources"],
    [{ statements: [PASS_ROLE()] }, "'statements' must not allow iam:PassRole on every role: name the roles"],
    [{ managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess')] },
      "'managedPolicies' must not allow everything on everything: a workload is no administrator"],
    [{ path: 'app' }, "'path' must begin and end with /, with at most 512 letters, digits and /+=,.@_-, got app"],
    [{ description: '' }, "'description' must be between 1 and 1000 characters, got 0"],
  ])('refuses %#', (props, message) => {
    const stack = newStack();

    expect(() => make(stack, props)).toThrow(new Error(message));
    expect(stack.node.findAll().filter(CfnResource.isCfnResource)).toEqual([]);
  });

  test('takes what all roles take', () => {
    const stack = newStack();
    const role = make(stack, {
      path: '/app/',
      description: 'Mine',
      permissionsBoundary: iam.ManagedPolicy.fromManagedPolicyName(stack, 'Boundary', 'DeveloperBoundary'),
      managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('AmazonS3ReadOnlyAccess')],
      statements: [new iam.PolicyStatement({ sid: 'Mine', actions: ['s3:GetObject'], resources: ['arn:aws:s3:::b/*'] })],
    });

    expect(propertiesOf(role)).toMatchObject({
      Path: '/app/',
      Description: 'Mine',
      PermissionsBoundary: 'arn:${AWS::Partition}:iam::111122223333:policy/DeveloperBoundary',
    });
    expect(propertiesOf(role).ManagedPolicyArns).toContain('arn:${AWS::Partition}:iam::aws:policy/AmazonS3ReadOnlyAccess');
    expect(propertiesOf(role)).not.toHaveProperty('RoleName');
    expect(JSON.stringify(Template.fromStack(stack).findResources('AWS::IAM::Policy'))).toContain('"Sid":"Mine"');
  });

  test('is checked again when statements are added later', () => {
    const stack = newStack();
    const role = make(stack, {});
    role.addToPrincipalPolicy(EVERYTHING());

    expect(complaintsOf(stack)).toEqual([`[${role.node.path}] the role must not be allowed everything on everything, as by the statement Everything`]);
  });
});

describe('at synthesis', () => {
  const EVERYTHING_JSON = { Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };

  test.each<[string, (role: iam.Role) => unknown, string]>([
    ['a grant of PassRole', (role) => role.addToPrincipalPolicy(PASS_ROLE()), 'the role must not be allowed iam:PassRole on every role, as by the statement Pass'],
    ['a policy of the app', (role) => { role.addManagedPolicy(new iam.ManagedPolicy(role.stack, 'P', { statements: [EVERYTHING()] })); },
      'the role must not be allowed everything on everything, as by the statement Everything'],
    ['a policy that names the role', (role) => new iam.ManagedPolicy(role.stack, 'P', { statements: [PASS_ROLE()], roles: [role] }),
      'the role must not be allowed iam:PassRole on every role, as by the statement Pass'],
    ['an L1 policy', (role) => new iam.CfnRolePolicy(role.stack, 'P', { policyName: 'p', roleName: role.roleName, policyDocument: EVERYTHING_JSON }),
      'the role must not be allowed everything on everything, as by the statement without Sid'],
    ['an inline policy', (role) => { (role.node.defaultChild as iam.CfnRole).policies = [{ policyName: 'p', policyDocument: EVERYTHING_JSON }]; },
      'the role must not be allowed everything on everything, as by the statement without Sid'],
    ['AdministratorAccess', (role) => { role.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess')); },
      'the role must not have AdministratorAccess: a workload is no administrator'],
    ['too many policies', (role) => {
      for (let i = 0; i < 20; i++) {
        role.addManagedPolicy(iam.ManagedPolicy.fromManagedPolicyName(role.stack, `P${i}`, `P${i}`));
      }
    }, 'the role must have at most 20 managed policies, got 21'],
    ['a long trust policy', (role) => {
      role.assumeRolePolicy?.addStatements(...Array.from({ length: 15 }, (_, i) => new iam.PolicyStatement({
        actions: ['sts:AssumeRole'], principals: [new iam.ArnPrincipal(`arn:aws:iam::111122223333:role/${'x'.repeat(60)}${i}`)], conditions: { Bool: { [`a${i}`]: 'b' } },
      })));
    }, 'the trust policy must have at most 2048 characters, got 3017 (deploy-time values at their longest)'],
  ])('%s is an error', (_name, add, message) => {
    const stack = newStack();
    add(newRole({}, stack));

    expect(complaintsOf(stack)).toEqual([`[Baseline/W/Role] ${message}`]);
  });

  test('policies of other roles do not count', () => {
    const stack = newStack();
    const other = new iam.Role(stack, 'Other', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
    other.addToPrincipalPolicy(EVERYTHING());
    new iam.ManagedPolicy(stack, 'P', { statements: [PASS_ROLE()], roles: [other] });
    newRole({}, stack);

    expect(() => Template.fromStack(stack)).not.toThrow();
  });

  test.each(['AmazonS3FullAccess', 'AWSLambda_FullAccess', 'AmazonDynamoDBFullAccess_v2', 'PowerUserAccess'])('%s is a warning', (name) => {
    const stack = newStack();
    const role = newRole({}, stack);
    role.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName(name));

    expect(warningsOf(stack)).toEqual([
      `${name} on Baseline/W/Role: a workload needs few actions on few resources; prefer grants and statements [ack: cdk-security-baseline:WorkloadRole.broadManagedPolicy]`,
    ]);
  });

  test('a service policy is none', () => {
    const stack = newStack();
    newRole({ managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('service-role/AWSBackupServiceRolePolicyForBackup')] }, stack);

    expect(warningsOf(stack)).toEqual([]);
  });
});
