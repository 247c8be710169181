import { Annotations, ArnFormat, RemovalPolicy, Stack } from 'aws-cdk-lib';
import * as logs from 'aws-cdk-lib/aws-logs';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import { CfnLoggingConfiguration } from 'aws-cdk-lib/aws-wafv2';
import { Construct, IConstruct, IDependable } from 'constructs';
import { allowLogGroup, bucketStatements } from './private/log-delivery';
import { LOG_NAME_PREFIX, requireLogName } from './private/log-name';
import { validateLogging } from './private/logging-options';
import { PROTECTED_HEADERS, requireHeaders } from './private/protected-headers';
import { WebAclLogDestination } from './web-acl-log-destination';
import { WebAclLogFilter, WebAclLoggingProps } from './web-acl-logging-props';
import { cloudWatchLogs, logDelivery } from '../private/key-statements';
import { stackInstanceName } from '../private/stack-instance';

const LABEL = LOG_NAME_PREFIX.slice(0, -1);
const KEPT = ['BLOCK', 'COUNT', 'CAPTCHA', 'CHALLENGE'];

interface Delivery { readonly arn: string; readonly dependencies: IDependable[] }

/**
 * The log of a web ACL: what it blocked or counted, without credentials.
 *
 * A web ACL has one log. A new log group stays when the stack goes.
 *
 * FSBP WAF.11
 *
 * @see https://docs.aws.amazon.com/waf/latest/developerguide/logging.html
 */
export class WebAclLogging extends Construct {
  /** What joins web ACL and destination. */
  public readonly configuration: CfnLoggingConfiguration;

  /** The log group, unless the destination is something else. */
  public readonly logGroup?: logs.ILogGroup;

  public constructor(scope: Construct, id: string, props: WebAclLoggingProps) {
    super(scope, id);
    const { webAcl, destination, redactedHeaders = PROTECTED_HEADERS, redactQueryString = false } = props;
    validateLogging(props);
    requireHeaders('redactedHeaders', redactedHeaders);

    this.logGroup = destination === undefined ? this.createLogGroup(props) : destination._logGroup;
    const { arn, dependencies } = this.logGroup ? this.deliverToLogGroup(this.logGroup) : this.deliverTo(destination);
    this.configuration = new CfnLoggingConfiguration(this, 'Configuration', {
      resourceArn: webAcl.attrArn,
      logDestinationConfigs: [arn],
      redactedFields: [
        // The CDK hands this on as it is: CloudFormation's name has a capital.
        ...redactedHeaders.map((name) => ({ singleHeader: { Name: name } })),
        ...redactQueryString ? [{ queryString: {} }] : [],
      ],
      loggingFilter: filterOf(props.filter),
    });
    // AWS WAF checks at once that it may write, and would change the policy if not.
    this.configuration.node.addDependency(...dependencies);
  }

  private createLogGroup({ key, retention = logs.RetentionDays.ONE_YEAR, removalPolicy = RemovalPolicy.RETAIN }: WebAclLoggingProps): logs.LogGroup {
    const logGroupName = stackInstanceName(this, LABEL);
    if (key?.addToResourcePolicy(cloudWatchLogs(Stack.of(this), logGroupName), true).statementAdded === false) {
      this.warn('logKeyPolicy', 'The policy of the given key cannot be changed from here. Unless it lets CloudWatch Logs use the key for this log '
        + 'group, the log group cannot be created.');
    }
    return new logs.LogGroup(this, 'LogGroup', { logGroupName, encryptionKey: key, retention, removalPolicy });
  }

  private deliverTo(destination?: WebAclLogDestination): Delivery {
    if (destination?._bucket) {
      return this.deliverToBucket(destination._bucket);
    }
    const stream = destination?._deliveryStream;
    if (stream) {
      this.checkName(stream, stream.deliveryStreamName);
    }
    return { arn: stream?.deliveryStreamArn ?? '', dependencies: [] };
  }

  private deliverToLogGroup(logGroup: logs.ILogGroup): Delivery {
    this.checkName(logGroup, logGroup.logGroupName);
    // Not the ARN that the CDK tells: AWS WAF refuses the `:*` at its end.
    const arn = Stack.of(this).formatArn({
      service: 'logs', resource: 'log-group', resourceName: logGroup.logGroupName, arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
    return { arn, dependencies: [allowLogGroup(this, arn)] };
  }

  private deliverToBucket(bucket: s3.IBucket): Delivery {
    this.checkName(bucket, bucket.bucketName);
    const added = bucketStatements(this, bucket).map((statement) => bucket.addToResourcePolicy(statement));
    if (added.some(({ statementAdded }) => !statementAdded)) {
      this.warn('logBucketPolicy', 'The policy of the given bucket cannot be changed from here. AWS WAF adds what it needs by itself, unless '
        + 'something forbids it.');
    }
    if (bucket.encryptionKey?.addToResourcePolicy(logDelivery(Stack.of(this)), true).statementAdded === false) {
      this.warn('logKeyPolicy', 'The policy of the key of the given bucket cannot be changed from here. Unless it lets '
        + 'delivery.logs.amazonaws.com use the key, nothing is logged.');
    }
    return { arn: bucket.bucketArn, dependencies: added.flatMap(({ policyDependable }) => policyDependable ?? []) };
  }

  private checkName(destination: IConstruct, name: string): void {
    if (!requireLogName(destination, name)) {
      this.warn('destinationName', `The name of the destination is known only at deployment. It must begin with ${LOG_NAME_PREFIX}, or the `
        + 'deployment fails.');
    }
  }

  private warn(rule: string, text: string): void {
    Annotations.of(this).addWarningV2(`cdk-security-baseline:WebAclLogging.${rule}`, text);
  }
}

/** CloudFormation takes the filter as it is: with the capitals of the API. */
function filterOf(filter: WebAclLogFilter = WebAclLogFilter.NOT_SIMPLY_ALLOWED): object | undefined {
  return filter === WebAclLogFilter.ALL ? undefined : {
    DefaultBehavior: 'DROP',
    Filters: [{
      Behavior: 'KEEP',
      Requirement: 'MEETS_ANY',
      Conditions: KEPT.map((action) => ({ ActionCondition: { Action: action } })),
    }],
  };
}
