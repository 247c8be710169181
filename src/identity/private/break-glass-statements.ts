import { ArnFormat, type Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { denyIdentityCenterChanges } from './deny-identity-center-changes';
import { deny, denyTampering } from './deny-tampering';
import { iamArn } from './iam-arn';
import { denyStacks } from './protect-baseline';

/** The path of roles for emergencies. */
export const BREAK_GLASS_PATH = '/break-glass/';

/** The choices of {@link breakGlassDenies}. */
export interface BreakGlassDenyOptions {
  readonly applicationStacks: string[];
  readonly allowIdentityChanges: boolean;
}

/** What an administrator in an emergency may not do all the same: hide what was done, and take off these denies. */
export function breakGlassDenies(stack: Stack, options: BreakGlassDenyOptions): iam.PolicyStatement[] {
  return [
    ...denyTampering([
      ...['role', 'policy', 'group'].map((resource) => iamArn(stack, resource, 'security-baseline/*')),
      iamArn(stack, 'role', `${BREAK_GLASS_PATH.slice(1)}*`),
      iamArn(stack, 'role', 'cdk-*'),
    ]),
    ...(options.allowIdentityChanges ? [] : denyOtherIdentities(stack, options.applicationStacks)),
  ];
}

/** An administrator who can make another one, or become another role, is rid of the denies. */
function denyOtherIdentities(stack: Stack, applicationStacks: string[]): iam.PolicyStatement[] {
  const { partition } = stack;
  const lockingOut = ['AWSDenyAll', 'AWSCompromisedKeyQuarantineV3'].map((name) => `arn:${partition}:iam::aws:policy/${name}`);
  return [
    deny('DenyIdentityChanges', IDENTITY_CHANGES),
    new iam.PolicyStatement({
      sid: 'DenyGrantingPolicies',
      effect: iam.Effect.DENY,
      actions: ['iam:AttachGroupPolicy', 'iam:AttachRolePolicy', 'iam:AttachUserPolicy'],
      resources: ['*'],
      conditions: { ArnNotEquals: { 'iam:PolicyARN': lockingOut } },
    }),
    denyIdentityCenterChanges(),
    ...denyStacks(stack, applicationStacks),
  ];
}

/** Left out: to deactivate and delete access keys, to delete passwords, and to attach policies that only deny. */
const IDENTITY_CHANGES = [
  'iam:Add*',
  'iam:Create*',
  'iam:DeactivateMFADevice',
  'iam:Delete*Boundary',
  'iam:Delete*Policy*',
  'iam:Detach*',
  'iam:Enable*',
  'iam:Put*',
  'iam:RemoveClientID*',
  'iam:RemoveUserFromGroup',
  'iam:ResetServiceSpecificCredential',
  'iam:SetDefaultPolicyVersion',
  'iam:UpdateAssumeRolePolicy',
  'iam:UpdateLoginProfile',
  'iam:UpdateOpenID*',
  'iam:UpdateSAML*',
  'iam:UpdateSigningCertificate',
  'iam:UpdateUser',
  'iam:Upload*',
  'rolesanywhere:Create*',
  'rolesanywhere:Put*',
  'rolesanywhere:Update*',
  'sts:AssumeRole',
  'sts:AssumeRoot',
];

/** The beginning of the ARN of every session of a role, whose path is no part of it. */
export function sessionPrefix(role: iam.IRole, stack: Stack): string {
  return stack.formatArn({
    service: 'sts', region: '', resource: 'assumed-role', resourceName: `${role.roleName}/`, arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
  });
}
