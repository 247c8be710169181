import { ArnFormat, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as logs from 'aws-cdk-lib/aws-logs';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import { Construct, type IDependable } from 'constructs';
import { stackInstanceName } from '../../private/stack-instance';

const DELIVERY = new iam.ServicePrincipal('delivery.logs.amazonaws.com');
const POLICY_ID = 'WebAclLogDelivery';

/** Only deliveries of this account and Region. */
function conditions(stack: Stack): { StringEquals: Record<string, string>; ArnLike: Record<string, string> } {
  return {
    StringEquals: { 'aws:SourceAccount': stack.account },
    ArnLike: { 'aws:SourceArn': stack.formatArn({ service: 'logs', resource: '*', arnFormat: ArnFormat.NO_RESOURCE_NAME }) },
  };
}

/**
 * What lets the log delivery service write to log groups: one policy for all web ACLs of a stack, because an account may have no more
 * than ten such policies in a Region.
 *
 * Without it AWS WAF would add each log group to a policy of its own, from which nothing is ever taken and which is full one day.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-CWL.html
 */
class LogDeliveryPolicy extends Construct {
  private readonly statement: iam.PolicyStatement;

  public constructor(stack: Stack) {
    super(stack, POLICY_ID);
    this.statement = new iam.PolicyStatement({
      sid: 'WebAclLogs',
      principals: [DELIVERY],
      actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      conditions: conditions(stack),
    });
    new logs.ResourcePolicy(this, 'Policy', {
      resourcePolicyName: stackInstanceName(this, 'web-acl-logs'),
      policyStatements: [this.statement],
    });
  }

  public allow(logGroupArn: string): void {
    this.statement.addResources(`${logGroupArn}:log-stream:*`);
  }
}

/** Lets web ACLs log to a log group. */
export function allowLogGroup(scope: Construct, logGroupArn: string): IDependable {
  const stack = Stack.of(scope);
  const policy = (stack.node.tryFindChild(POLICY_ID) as LogDeliveryPolicy | undefined) ?? new LogDeliveryPolicy(stack);
  policy.allow(logGroupArn);
  return policy;
}

/** What lets web ACLs log to a bucket. @see https://docs.aws.amazon.com/waf/latest/developerguide/logging-s3.html */
export function bucketStatements(scope: Construct, bucket: s3.IBucket): iam.PolicyStatement[] {
  const stack = Stack.of(scope);
  const { StringEquals, ArnLike } = conditions(stack);
  return [
    new iam.PolicyStatement({
      sid: 'WebAclLogsWrite',
      principals: [DELIVERY],
      actions: ['s3:PutObject'],
      resources: [bucket.arnForObjects(`AWSLogs/${stack.account}/*`)],
      conditions: { StringEquals: { ...StringEquals, 's3:x-amz-acl': 'bucket-owner-full-control' }, ArnLike },
    }),
    new iam.PolicyStatement({
      sid: 'WebAclLogsAclCheck',
      principals: [DELIVERY],
      actions: ['s3:GetBucketAcl'],
      resources: [bucket.bucketArn],
      conditions: { StringEquals, ArnLike },
    }),
  ];
}
