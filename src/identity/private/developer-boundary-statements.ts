import { ArnFormat, type Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { BREAK_GLASS_PATH } from './break-glass-statements';
import { READ_IAM } from './deny-tampering';
import {
  BOUNDARY_STACK_CHANGES, BOUNDARY_TAMPERING, BOUNDED_ONLY, EVIDENCE_AND_ASSET_CHANGES, GLOBAL_SERVICES, TAGGED_CHANGES,
  USERS_AND_PROVIDERS,
} from './developer-boundary-actions';
import { iamArn } from './iam-arn';
import { stackInstance } from '../../private/stack-instance';

/** The choices of {@link developerBoundaryStatements}. */
export interface DeveloperBoundaryOptions {
  readonly policyArn: string;
  readonly applicationRoles: string[];
  readonly applicationStacks: string[];
  readonly assumableRoleArns: string[];
  readonly protectedBucketArns: string[];
  readonly allowedServices?: string[];
  readonly allowedRegions?: string[];
}

/**
 * Everything, less whatever could lift the boundary or weaken the baseline.
 *
 * The actions are shortened with wildcards, unlike those of the groups: it all has to fit into one policy, because a role has only
 * one boundary.
 */
export function developerBoundaryStatements(stack: Stack, options: DeveloperBoundaryOptions): iam.PolicyStatement[] {
  const own = (resource: string) => options.applicationRoles.map((name) => iamArn(stack, resource, name));
  return [
    ceiling(options.allowedServices),
    deny('DenyUnboundedPrincipals', BOUNDED_ONLY, ['*'], { StringNotEquals: { 'iam:PermissionsBoundary': options.policyArn } }),
    deny('DenyBoundaryRemoval', ['iam:Delete*Boundary']),
    // Also those of this policy: its path is not that of an application.
    denyOthers('DenyForeignPolicies', ['iam:CreatePolicy*', 'iam:DeletePolicy*', 'iam:SetDefaultPolicyVersion'], own('policy')),
    // Roles of services can be passed to their service alone.
    denyOthers('DenyForeignRoles', ['iam:PassRole', 'sts:AssumeRole'], [
      ...own('role'), iamArn(stack, 'role', 'aws-service-role/*'), ...options.assumableRoleArns,
    ]),
    deny('DenyUsersAndProviders', USERS_AND_PROVIDERS),
    new iam.PolicyStatement({
      sid: 'DenyBaselineIdentities',
      effect: iam.Effect.DENY,
      notActions: READ_IAM,
      resources: [iamArn(stack, '*', 'security-baseline/*'), iamArn(stack, 'role', `${BREAK_GLASS_PATH.slice(1)}*`), iamArn(stack, 'role', 'cdk-*')],
    }),
    denyOthers('DenyForeignStacks', BOUNDARY_STACK_CHANGES, options.applicationStacks.map((name) => stack.formatArn({
      service: 'cloudformation', region: '*', resource: 'stack', resourceName: `${name}/*`, arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
    }))),
    deny('DenyBaselineTampering', BOUNDARY_TAMPERING),
    deny('DenyTaggedResources', TAGGED_CHANGES, ['*'], { StringEquals: { 'aws:ResourceTag/security-baseline': 'true' } }),
    // Buckets carry no tag that a condition could see; those of this stack have the first field of its id in their name. What the
    // CDK is about to deploy can be exchanged, and is then deployed with the execution role.
    deny('DenyEvidenceAndAssets', EVIDENCE_AND_ASSET_CHANGES, [
      ...[`*-${stackInstance(stack)}-*`, 'cdk-*-assets-*'].map((name) => stack.formatArn({ service: 's3', region: '', account: '', resource: name })),
      stack.formatArn({ service: 'ecr', region: '*', resource: 'repository', resourceName: 'cdk-*-container-assets-*' }),
      stack.formatArn({ service: 'ssm', region: '*', resource: 'parameter', resourceName: 'cdk-security-baseline/*' }),
      ...options.protectedBucketArns.flatMap((bucket) => [bucket, `${bucket}/*`]),
    ]),
    ...(options.allowedRegions ? [denyOtherRegions(options.allowedRegions)] : []),
  ];
}

function ceiling(services?: string[]): iam.PolicyStatement {
  return new iam.PolicyStatement({
    sid: 'AllowUpToHere', actions: services?.map((service) => `${service}:*`) ?? ['*'], resources: ['*'],
  });
}

function denyOtherRegions(regions: string[]): iam.PolicyStatement {
  return new iam.PolicyStatement({
    sid: 'DenyOtherRegions',
    effect: iam.Effect.DENY,
    notActions: GLOBAL_SERVICES,
    resources: ['*'],
    conditions: { StringNotEquals: { 'aws:RequestedRegion': regions } },
  });
}

type Conditions = Record<string, Record<string, unknown>>;

function deny(sid: string, actions: string[], resources = ['*'], conditions?: Conditions): iam.PolicyStatement {
  return new iam.PolicyStatement({ sid, effect: iam.Effect.DENY, actions, resources, conditions });
}

function denyOthers(sid: string, actions: string[], except: string[]): iam.PolicyStatement {
  return new iam.PolicyStatement({
    sid, effect: iam.Effect.DENY, actions, ...(except.length > 0 ? { notResources: except } : { resources: ['*'] }),
  });
}
