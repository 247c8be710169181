import { App, Stack, type StackProps } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import type * as iam from 'aws-cdk-lib/aws-iam';
import { JobFunctionGroups } from '../../src/identity/job-function-groups';
import type { JobFunctionGroupsProps } from '../../src/identity/job-function-groups-props';

/** Known account and Region, so that ARNs are plain text. */
export const ENV = { account: '111122223333', region: 'eu-west-1' };

export function newStack(props: StackProps = { env: ENV }, context: Record<string, unknown> = {}): Stack {
  return new Stack(new App({ analyticsReporting: false, context }), 'Baseline', props);
}

export function newGroups(props: JobFunctionGroupsProps = {}, stack = newStack()): JobFunctionGroups {
  return new JobFunctionGroups(stack, 'Groups', props);
}

/** The statements of one policy as they stand in the template. */
export function statementsOf(policy: iam.ManagedPolicy): any[] {
  const stack = policy.stack;
  const id = stack.getLogicalId(policy.node.defaultChild as iam.CfnManagedPolicy);
  return readable(Template.fromStack(stack).toJSON().Resources[id].Properties.PolicyDocument.Statement);
}

/** ARNs as text, references in angle brackets: `arn:<AWS::Partition>:iam::111122223333:user/alice`. */
export function readable(value: any): any {
  if (Array.isArray(value)) {
    return value.map(readable);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const [[name, argument], ...others] = Object.entries<any>(value);
  if (others.length === 0 && name === 'Ref') {
    return `<${argument}>`;
  }
  if (others.length === 0 && name === 'Fn::GetAtt') {
    return `<${argument.join('.')}>`;
  }
  if (others.length === 0 && name === 'Fn::Join') {
    return readable(argument[1]).join(argument[0]);
  }
  if (others.length === 0 && name === 'Fn::Select') {
    return `<${argument[0]} of ${readable(argument[1])}>`;
  }
  if (others.length === 0 && name === 'Fn::Split') {
    return `${readable(argument[1])} by ${argument[0]}`;
  }
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, readable(entry)]));
}

/** One statement of one policy, by its Sid; undefined if it has none of that name. */
export function statementOf(policy: iam.ManagedPolicy, sid: string): any {
  return statementsOf(policy).find((statement) => statement.Sid === sid);
}

/** The policy of that id inside of the construct. */
export function policyOf(groups: JobFunctionGroups, id: string): iam.ManagedPolicy {
  return groups.node.findChild(id) as iam.ManagedPolicy;
}
