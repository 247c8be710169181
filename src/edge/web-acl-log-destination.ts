import type { aws_kinesisfirehose as firehose, aws_logs as logs, aws_s3 as s3 } from 'aws-cdk-lib';

/**
 * Where a web ACL logs to. The name of the destination must begin with `aws-waf-logs-`: another one is an error, and one that is not
 * known when the app is synthesized a warning.
 *
 * @see https://docs.aws.amazon.com/waf/latest/developerguide/logging-destinations.html
 */
export class WebAclLogDestination {
  /** A log group. */
  public static logGroup(logGroup: logs.ILogGroup): WebAclLogDestination {
    return new WebAclLogDestination(logGroup);
  }

  /** A bucket, such as a `SecureBucket` with the `namePrefix` `aws-waf-logs`, without a default retention of Object Lock. */
  public static bucket(bucket: s3.IBucket): WebAclLogDestination {
    return new WebAclLogDestination(undefined, bucket);
  }

  /** A delivery stream of Data Firehose whose source is Direct PUT. */
  public static deliveryStream(deliveryStream: firehose.IDeliveryStream): WebAclLogDestination {
    return new WebAclLogDestination(undefined, undefined, deliveryStream);
  }

  private constructor(
    /** @internal */
    public readonly _logGroup?: logs.ILogGroup,
    /** @internal */
    public readonly _bucket?: s3.IBucket,
    /** @internal */
    public readonly _deliveryStream?: firehose.IDeliveryStream,
  ) {}
}
