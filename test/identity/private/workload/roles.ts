import { App, Stack, type StackProps } from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import * as iam from 'aws-cdk-lib/aws-iam';
import { flat } from '../../../private/flat';

/** A stack whose account and Region are known, so that ARNs are plain text. */
export function newStack(props: StackProps = { env: { account: '111122223333', region: 'eu-west-1' } }): Stack {
  return new Stack(new App({ analyticsReporting: false }), 'Baseline', props);
}

/** The properties of one role as they stand in the template, ARNs as text. */
export function propertiesOf(role: iam.Role): any {
  const stack = role.stack;
  return flat(Template.fromStack(stack).toJSON().Resources[stack.getLogicalId(role.node.defaultChild as iam.CfnRole)].Properties);
}

/** The trust policy of one role. */
export function trustOf(role: iam.Role): any[] {
  return propertiesOf(role).AssumeRolePolicyDocument.Statement;
}

/** The statements of the policy that grants and the construct write to; none if there is no such policy. */
export function ownStatementsOf(role: iam.Role): any[] {
  const policy = role.node.tryFindChild('DefaultPolicy') as iam.Policy | undefined;
  if (!policy) {
    return [];
  }
  const stack = role.stack;
  const id = stack.getLogicalId(policy.node.defaultChild as iam.CfnPolicy);
  return flat(Template.fromStack(stack).toJSON().Resources[id].Properties.PolicyDocument.Statement);
}

/** The ids and texts of the warnings of this library on a stack. */
export function warningsOf(stack: Stack): string[] {
  return Annotations.fromStack(stack).findWarning('*', Match.anyValue()).map((message) => message.entry.data as string);
}
