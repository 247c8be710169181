import { ArnFormat, Aws, Fn, type Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { BUCKET_CHANGES } from './asset-actions';
import { STACK_CHANGES } from './stack-actions';

/** The choices of {@link protectBaselineResources}. */
export interface ProtectBaselineResourcesOptions {
  /** Names of the other stacks that belong to the baseline. */
  readonly protectedStacks: string[];
  /** ARNs of further buckets with evidence. */
  readonly protectedBuckets: string[];
}

/**
 * Denies changes to what the baseline is made of, recognized by the tag `security-baseline`, or by the name that
 * CloudFormation gives to the resources of a stack.
 *
 * Two ways, since neither reaches all: a generated name may be cut short, and not everything carries a tag. A tag cannot be
 * taken off or overwritten first, because that is a change to a resource that still has it.
 */
export function protectBaselineResources(stack: Stack, options: ProtectBaselineResourcesOptions): iam.PolicyStatement[] {
  const names = [Aws.STACK_NAME, ...options.protectedStacks];
  // Where a name had to be known in advance, it carries the first field of the stack's id, see `stackInstanceName`.
  const instance = Fn.select(0, Fn.split('-', Fn.select(2, Fn.split('/', Aws.STACK_ID))));
  return [
    deny('DenyBaselineStacks', STACK_CHANGES, names.map((name) => arn(stack, 'cloudformation', `stack/${name}/*`))),
    new iam.PolicyStatement({
      sid: 'DenyTaggedResources',
      effect: iam.Effect.DENY,
      actions: [...CHANGES, ...KEY_CHANGES].sort(),
      resources: ['*'],
      conditions: { StringEquals: { 'aws:ResourceTag/security-baseline': 'true' } },
    }),
    deny('DenyNamedResources', CHANGES, [arn(stack, 'logs', `log-group:*-${instance}*`), ...names.flatMap((name) => [
      arn(stack, 'cloudwatch', `alarm:${name}-*`),
      arn(stack, 'events', `rule/${name}-*`),
      arn(stack, 'lambda', `function:${name}-*`),
      arn(stack, 'logs', `log-group:${name}-*`),
      arn(stack, 'sns', `${name}-*`),
      arn(stack, 'sqs', `${name}-*`),
    ])]),
    // What a setting was before the first deployment, for the day when the stack is removed.
    deny('DenySettingsMemory', ['ssm:AddTagsToResource', 'ssm:DeleteParameter*', 'ssm:PutParameter', 'ssm:RemoveTagsFromResource'],
      [arn(stack, 'ssm', 'parameter/cdk-security-baseline/*')]),
    deny('DenyBaselineBuckets', BUCKET_CHANGES, [
      stack.formatArn({ service: 's3', region: '', account: '', resource: `*-${instance}-*` }),
      ...options.protectedBuckets.flatMap((bucket) => [bucket, `${bucket}/*`]),
    ]),
  ];
}

const CHANGES = [
  'cloudwatch:Delete*',
  'cloudwatch:Disable*',
  'cloudwatch:Put*',
  'cloudwatch:Set*',
  'cloudwatch:TagResource',
  'cloudwatch:UntagResource',
  'events:Delete*',
  'events:Disable*',
  'events:Put*',
  'events:Remove*',
  'events:TagResource',
  'events:UntagResource',
  'lambda:Add*',
  'lambda:Create*',
  'lambda:Delete*',
  'lambda:Invoke*',
  'lambda:Publish*',
  'lambda:Put*',
  'lambda:Remove*',
  'lambda:TagResource',
  'lambda:UntagResource',
  'lambda:Update*',
  'logs:Associate*',
  'logs:Create*',
  'logs:Delete*',
  'logs:Disassociate*',
  'logs:Put*',
  'logs:Tag*',
  'logs:Untag*',
  'sns:AddPermission',
  'sns:DeleteTopic',
  'sns:Put*',
  'sns:RemovePermission',
  'sns:Set*',
  'sns:Subscribe',
  'sns:TagResource',
  'sns:Unsubscribe',
  'sns:UntagResource',
  'sqs:AddPermission',
  'sqs:DeleteMessage',
  'sqs:DeleteQueue',
  'sqs:PurgeQueue',
  'sqs:RemovePermission',
  'sqs:SetQueueAttributes',
  'sqs:StartMessageMoveTask',
  'sqs:TagQueue',
  'sqs:UntagQueue',
];

/** Keys have no names: the tag is the only way. */
const KEY_CHANGES = [
  'kms:CancelKeyDeletion',
  'kms:CreateAlias',
  'kms:CreateGrant',
  'kms:Delete*',
  'kms:Disable*',
  'kms:ImportKeyMaterial',
  'kms:PutKeyPolicy',
  'kms:ReplicateKey',
  'kms:RetireGrant',
  'kms:RevokeGrant',
  'kms:ScheduleKeyDeletion',
  'kms:TagResource',
  'kms:UntagResource',
  'kms:Update*',
];

function deny(sid: string, actions: string[], resources: string[]): iam.PolicyStatement {
  return new iam.PolicyStatement({ sid, effect: iam.Effect.DENY, actions, resources });
}

/** In every Region: groups are global, and so is what they must not touch. */
function arn(stack: Stack, service: string, resource: string): string {
  return stack.formatArn({ service, region: '*', resource, arnFormat: ArnFormat.NO_RESOURCE_NAME });
}
