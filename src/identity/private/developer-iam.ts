import { Aws, Fn, type Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { iamArn } from './iam-arn';

/** The path below which developers keep their roles, policies and instance profiles. */
const APP = 'app/*';

/**
 * Services that take a role from a developer. Not CloudFormation: who hands it a role acts with the role.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#ck_PassedToService
 */
const DEFAULT_SERVICES = [
  'apigateway.amazonaws.com',
  'ec2.amazonaws.com',
  'ecs-tasks.amazonaws.com',
  'events.amazonaws.com',
  'lambda.amazonaws.com',
  'pipes.amazonaws.com',
  'scheduler.amazonaws.com',
  'states.amazonaws.com',
];

/** IAM for developers: their own roles, none of which can do more than the boundary. */
export function developerIam(stack: Stack, boundary: iam.IManagedPolicy, services = DEFAULT_SERVICES): iam.PolicyStatement[] {
  const roles = [iamArn(stack, 'role', APP)];
  const policies = [iamArn(stack, 'policy', APP)];
  const profiles = [iamArn(stack, 'instance-profile', APP)];
  const bounded = { StringEquals: { 'iam:PermissionsBoundary': boundary.managedPolicyArn } };

  return [
    statement('AllowBoundedRoles', BOUNDED_ACTIONS, roles, bounded),
    statement('AllowTagRoles', ['iam:TagRole', 'iam:UntagRole'], roles),
    statement('AllowOwnPolicies', POLICY_ACTIONS, policies),
    statement('AllowOwnInstanceProfiles', PROFILE_ACTIONS, profiles),
    statement('AllowReadOwnIam', READ_ACTIONS, [...roles, ...policies, ...profiles]),
    statement('AllowListIam', ['iam:ListInstanceProfiles', 'iam:ListPolicies'], ['*']),
    statement('AllowPassOwnRoles', ['iam:PassRole'], roles, { StringEquals: { 'iam:PassedToService': namesOf(services) } }),
    deny('DenyBoundaryRemoval', ['iam:DeleteRolePermissionsBoundary', 'iam:DeleteUserPermissionsBoundary'], ['*']),
    deny('DenyBoundaryEdit', POLICY_ACTIONS, [boundary.managedPolicyArn]),
  ];
}

/** EC2 in China goes by the name with the partition's own domain, the other services by the common one. */
function namesOf(services: string[]): string[] {
  return services.flatMap((service) => service === 'ec2.amazonaws.com' ? [service, Fn.join('.', ['ec2', Aws.URL_SUFFIX])] : [service]);
}

const BOUNDED_ACTIONS = [
  'iam:AttachRolePolicy',
  'iam:CreateRole',
  'iam:DeleteRole',
  'iam:DeleteRolePolicy',
  'iam:DetachRolePolicy',
  'iam:PutRolePermissionsBoundary',
  'iam:PutRolePolicy',
  'iam:UpdateAssumeRolePolicy',
  'iam:UpdateRole',
  'iam:UpdateRoleDescription',
];

const POLICY_ACTIONS = [
  'iam:CreatePolicy',
  'iam:CreatePolicyVersion',
  'iam:DeletePolicy',
  'iam:DeletePolicyVersion',
  'iam:SetDefaultPolicyVersion',
  'iam:TagPolicy',
  'iam:UntagPolicy',
];

const PROFILE_ACTIONS = [
  'iam:AddRoleToInstanceProfile',
  'iam:CreateInstanceProfile',
  'iam:DeleteInstanceProfile',
  'iam:RemoveRoleFromInstanceProfile',
  'iam:TagInstanceProfile',
  'iam:UntagInstanceProfile',
];

const READ_ACTIONS = [
  'iam:GetInstanceProfile',
  'iam:GetPolicy',
  'iam:GetPolicyVersion',
  'iam:GetRole',
  'iam:GetRolePolicy',
  'iam:ListAttachedRolePolicies',
  'iam:ListInstanceProfilesForRole',
  'iam:ListPolicyVersions',
  'iam:ListRolePolicies',
];

function statement(sid: string, actions: string[], resources: string[], conditions?: Record<string, unknown>): iam.PolicyStatement {
  return new iam.PolicyStatement({ sid, actions, resources, conditions });
}

function deny(sid: string, actions: string[], resources: string[]): iam.PolicyStatement {
  return new iam.PolicyStatement({ sid, effect: iam.Effect.DENY, actions, resources });
}
