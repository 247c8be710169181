import { DescribeStacksCommand, type CloudFormationClient } from '@aws-sdk/client-cloudformation';

/** While CloudFormation undoes a creation or an update, it deletes nothing but what that operation created. */
const ROLL_BACKS = ['ROLLBACK_IN_PROGRESS', 'UPDATE_ROLLBACK_IN_PROGRESS', 'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS'];

/**
 * Whether the stack is rolling back. A Delete event does not say whether somebody removed the setting, or whether a resource
 * beside it failed and the setting must never have been.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/view-stack-events.html
 */
export async function isRollingBack(client: CloudFormationClient, stackId: string): Promise<boolean> {
  const { Stacks: stacks = [] } = await client.send(new DescribeStacksCommand({ StackName: stackId }));
  return ROLL_BACKS.includes(stacks[0]?.StackStatus ?? '');
}
