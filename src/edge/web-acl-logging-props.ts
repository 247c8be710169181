import { RemovalPolicy } from 'aws-cdk-lib';
import type { aws_wafv2 as wafv2 } from 'aws-cdk-lib';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as logs from 'aws-cdk-lib/aws-logs';
import { WebAclLogDestination } from './web-acl-log-destination';

/** Which requests are logged. */
export enum WebAclLogFilter {
  /** Those that were blocked, counted, or had to prove something. What was simply let through is dropped. */
  NOT_SIMPLY_ALLOWED = 'NOT_SIMPLY_ALLOWED',

  /** All. Can be very many. */
  ALL = 'ALL',
}

/** Where requests are logged, and which. */
export interface WebAclLoggingOptions {
  /**
   * Where requests are logged.
   *
   * @default - a new log group, whose name begins with `aws-waf-logs-` and is unique to the instance of the stack
   */
  readonly destination?: WebAclLogDestination;

  /**
   * The key that encrypts the new log group. The construct lets CloudWatch Logs use it; if the policy of the key cannot be changed from
   * here, because it was imported, a warning says so. Together with `destination` an error.
   *
   * @default - CloudWatch Logs encrypts with a key of its own
   */
  readonly key?: kms.IKey;

  /**
   * How long the new log group keeps what is logged. Together with `destination` an error.
   *
   * @default RetentionDays.ONE_YEAR
   */
  readonly retention?: logs.RetentionDays;

  /**
   * What happens to the new log group when it leaves the stack. Together with `destination` an error.
   *
   * @default RemovalPolicy.RETAIN
   */
  readonly removalPolicy?: RemovalPolicy;

  /**
   * Which requests are logged.
   *
   * @default WebAclLogFilter.NOT_SIMPLY_ALLOWED
   */
  readonly filter?: WebAclLogFilter;
}

/** Properties of {@link WebAclLogging}. */
export interface WebAclLoggingProps extends WebAclLoggingOptions {
  /** The web ACL whose requests are logged. */
  readonly webAcl: wafv2.CfnWebACL;

  /**
   * Headers whose values are not logged: 1 to 100 names of 1 to 64 characters.
   *
   * @default ['authorization', 'cookie']
   */
  readonly redactedHeaders?: string[];

  /**
   * Whether query strings are not logged.
   *
   * @default false
   */
  readonly redactQueryString?: boolean;
}
