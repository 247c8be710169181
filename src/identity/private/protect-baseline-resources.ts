import { ArnFormat, Aws, type Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { BUCKET_CHANGES } from './asset-actions';
import { KEY_CHANGES, RESOURCE_CHANGES } from './resource-changes';
import { STACK_CHANGES } from './stack-actions';
import { stackInstance } from '../../private/stack-instance';

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
  const instance = stackInstance(stack);
  return [
    deny('DenyBaselineStacks', STACK_CHANGES, names.map((name) => arn(stack, 'cloudformation', `stack/${name}/*`))),
    new iam.PolicyStatement({
      sid: 'DenyTaggedResources',
      effect: iam.Effect.DENY,
      actions: [...RESOURCE_CHANGES, ...KEY_CHANGES].sort(),
      resources: ['*'],
      conditions: { StringEquals: { 'aws:ResourceTag/security-baseline': 'true' } },
    }),
    deny('DenyNamedResources', RESOURCE_CHANGES, [arn(stack, 'logs', `log-group:*-${instance}*`), ...names.flatMap((name) => [
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

function deny(sid: string, actions: string[], resources: string[]): iam.PolicyStatement {
  return new iam.PolicyStatement({ sid, effect: iam.Effect.DENY, actions, resources });
}

/** In every Region: groups are global, and so is what they must not touch. */
function arn(stack: Stack, service: string, resource: string): string {
  return stack.formatArn({ service, region: '*', resource, arnFormat: ArnFormat.NO_RESOURCE_NAME });
}
