import * as iam from 'aws-cdk-lib/aws-iam';
import type * as logs from 'aws-cdk-lib/aws-logs';

/** What an agent needs to write to log groups that exist. */
export function instanceLogs(logGroups: logs.ILogGroup[]): iam.PolicyStatement {
  return new iam.PolicyStatement({
    sid: 'AllowWriteLogs',
    actions: ['logs:CreateLogStream', 'logs:DescribeLogStreams', 'logs:PutLogEvents'],
    resources: logGroups.map((logGroup) => logGroup.logGroupArn),
  });
}

export function instanceMetrics(namespaces: string[]): iam.PolicyStatement {
  return new iam.PolicyStatement({
    sid: 'AllowPublishMetrics',
    actions: ['cloudwatch:PutMetricData'],
    resources: ['*'],
    conditions: { StringEquals: { 'cloudwatch:namespace': namespaces } },
  });
}

/**
 * Credentials taken off the instance are worth nothing elsewhere.
 *
 * Two statements, because both must hold. `ec2:SourceInstanceARN` is there only in credentials that an instance got from its
 * metadata: what Systems Manager or another service makes of the role is not judged. A service that goes on with them on
 * behalf of the instance comes from its own network.
 *
 * With a value for requests that come through no VPC: a variable without one may make a statement invalid, and a Deny that is
 * ignored lets in.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-ec2instancesourcevpc
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-default-values
 */
export function onlyFromOwnInstance(): iam.PolicyStatement[] {
  return [
    deny('DenyOutsideOwnVpc', 'aws:EC2InstanceSourceVPC', "${aws:SourceVpc, 'none'}"),
    deny('DenyOutsideOwnAddress', 'aws:EC2InstanceSourcePrivateIPv4', "${aws:VpcSourceIp, 'none'}"),
  ];
}

function deny(sid: string, key: string, value: string): iam.PolicyStatement {
  return new iam.PolicyStatement({
    sid,
    effect: iam.Effect.DENY,
    actions: ['*'],
    resources: ['*'],
    conditions: {
      StringNotEquals: { [key]: value },
      Null: { 'ec2:SourceInstanceARN': 'false' },
      BoolIfExists: { 'aws:ViaAWSService': 'false' },
    },
  });
}
