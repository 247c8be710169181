import { ArnFormat, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { IConstruct } from 'constructs';

/**
 * What Lambda needs to connect a function to a VPC: that of `AWSLambdaVPCAccessExecutionRole`, without its right to every log group.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html#configuration-vpc-permissions
 */
export function allowNetworkInterfaces(): iam.PolicyStatement {
  return new iam.PolicyStatement({
    sid: 'AllowNetworkInterfaces',
    actions: [
      'ec2:AssignPrivateIpAddresses',
      'ec2:CreateNetworkInterface',
      'ec2:DeleteNetworkInterface',
      'ec2:DescribeNetworkInterfaces',
      'ec2:DescribeSubnets',
      'ec2:UnassignPrivateIpAddresses',
    ],
    resources: ['*'],
  });
}

/**
 * The service acts with the same role as the code. Only requests of the code carry the ARN of the function.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html#configuration-vpc-best-practice
 */
export function denyNetworkInterfacesToCode(scope: IConstruct): iam.PolicyStatement {
  const functions = Stack.of(scope).formatArn({ service: 'lambda', resource: 'function', resourceName: '*', arnFormat: ArnFormat.COLON_RESOURCE_NAME });
  return new iam.PolicyStatement({
    sid: 'DenyNetworkInterfacesToCode',
    effect: iam.Effect.DENY,
    actions: [
      'ec2:AssignPrivateIpAddresses',
      'ec2:CreateNetworkInterface',
      'ec2:DeleteNetworkInterface',
      'ec2:DescribeNetworkInterfaces',
      'ec2:DescribeSubnets',
      'ec2:DetachNetworkInterface',
      'ec2:UnassignPrivateIpAddresses',
    ],
    resources: ['*'],
    conditions: { ArnLike: { 'lambda:SourceFunctionArn': functions } },
  });
}
