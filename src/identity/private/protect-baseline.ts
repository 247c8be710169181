import { ArnFormat, type Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { BUCKET_CHANGES, IMAGE_CHANGES } from './asset-actions';
import { denyIdentityCenterChanges } from './deny-identity-center-changes';
import { deny, denyTampering, READ_IAM } from './deny-tampering';
import { iamArn } from './iam-arn';
import { STACK_CHANGES, STACK_SET_CHANGES, TAKES_A_ROLE } from './stack-actions';

/** The choices of {@link protectBaseline}. */
export interface ProtectBaselineOptions {
  /** The path of the groups: who may edit a group may join it. */
  readonly groupPath: string;
  /** Names or patterns of the stacks that are nobody's but their users'. */
  readonly applicationStacks: string[];
  readonly allowCdkDeploy: boolean;
  /** Names or patterns of buckets that are as closed as those of the CDK. They share its statement, because characters are scarce. */
  readonly protectedBuckets?: string[];
}

const DEFAULT_QUALIFIER = 'hnb659fds';

/**
 * Denies that keep a group from weakening the account: groups cannot have a permissions boundary, so it takes a policy.
 *
 * `PowerUserAccess` alone can stop the trail, and become administrator by updating any stack that has an execution role.
 */
export function protectBaseline(stack: Stack, options: ProtectBaselineOptions): iam.PolicyStatement[] {
  return [
    ...denyTampering([
      iamArn(stack, 'role', 'security-baseline/*'),
      iamArn(stack, 'policy', 'security-baseline/*'),
      iamArn(stack, 'group', `${options.groupPath.slice(1)}*`),
    ]),
    // People may assume them if they are trusted; what they are stays as it is.
    new iam.PolicyStatement({
      sid: 'DenyAccessRoleChanges',
      effect: iam.Effect.DENY,
      notActions: [...READ_IAM, 'sts:*'],
      resources: [iamArn(stack, 'role', 'break-glass/*'), iamArn(stack, 'role', 'support/*')],
    }),
    denyIdentityCenterChanges(),
    // Whose certificates speak for machines outside of AWS: another authority in an anchor takes their roles over.
    deny('DenyTrustAnchorChanges', ['rolesanywhere:CreateTrustAnchor', 'rolesanywhere:PutAttributeMapping', 'rolesanywhere:UpdateTrustAnchor']),
    ...denyCdkBootstrap(stack, options),
    ...denyStacks(stack, options.applicationStacks),
  ];
}

/** The roles and files of `cdk bootstrap`: whoever deploys acts with the execution role, which is an administrator by default. */
function denyCdkBootstrap(stack: Stack, { allowCdkDeploy, protectedBuckets = [] }: ProtectBaselineOptions): iam.PolicyStatement[] {
  const ownQualifier = stack.synthesizer.bootstrapQualifier ?? DEFAULT_QUALIFIER;
  const all = iamArn(stack, 'role', 'cdk-*');
  const statements = [
    new iam.PolicyStatement({
      sid: 'DenyCdkRoleChanges',
      effect: iam.Effect.DENY,
      notActions: [...READ_IAM, 'sts:*'],
      resources: [all],
    }),
    // A file that waits for its deployment can be exchanged, and is then deployed with the execution role.
    deny('DenyCdkAssets', [...BUCKET_CHANGES, ...IMAGE_CHANGES].sort(), [
      ...['cdk-*-assets-*', ...protectedBuckets.flatMap((name) => name.endsWith('*') ? [name] : [name, `${name}/*`])]
        .map((resource) => stack.formatArn({ service: 's3', region: '', account: '', resource })),
      stack.formatArn({ service: 'ecr', region: '*', resource: 'repository', resourceName: 'cdk-*-container-assets-*' }),
    ]),
  ];
  if (!allowCdkDeploy) {
    statements.push(deny('DenyCdkDeployment', ['sts:AssumeRole'], [all]));
  } else if (ownQualifier !== DEFAULT_QUALIFIER) {
    // The baseline has a bootstrap of its own, which stays closed.
    statements.push(deny('DenyCdkDeployment', ['sts:AssumeRole'], [iamArn(stack, 'role', `cdk-${ownQualifier}-*`)]));
  }
  return statements;
}

/**
 * An execution role sticks to its stack: who may update the stack acts with the role, without `iam:PassRole` and without
 * naming it in the request. No condition key tells such a stack, so only stacks of agreed names are open.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-iam-servicerole.html
 */
export function denyStacks(stack: Stack, applicationStacks: string[]): iam.PolicyStatement[] {
  const open = applicationStacks.map((name) => cloudFormationArn(stack, `${name}/*`));
  return [
    new iam.PolicyStatement({
      sid: 'DenyOtherStacks',
      effect: iam.Effect.DENY,
      actions: STACK_CHANGES,
      ...(open.length > 0 ? { notResources: open } : { resources: ['*'] }),
    }),
    new iam.PolicyStatement({
      sid: 'DenyExecutionRoles',
      effect: iam.Effect.DENY,
      actions: TAKES_A_ROLE,
      resources: ['*'],
      conditions: { Null: { 'cloudformation:RoleArn': 'false' } },
    }),
    deny('DenyStackSets', STACK_SET_CHANGES),
  ];
}

function cloudFormationArn(stack: Stack, resourceName: string): string {
  return stack.formatArn({ service: 'cloudformation', region: '*', resource: 'stack', resourceName, arnFormat: ArnFormat.SLASH_RESOURCE_NAME });
}
