import { Annotations, Duration, RemovalPolicy, Stack, Tags } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as logs from 'aws-cdk-lib/aws-logs';
import { type Construct } from 'constructs';
import { PENDING_WINDOW_DAYS, qualifiedAlias, requireAlias, requireOrganization, requirePendingWindow } from './private/keys/key-bounds';
import { KeyDoors } from './private/keys/key-doors';
import { administrationOf, keyPolicyOf, requireAdministrators } from './private/keys/key-policy';
import { alarmOnThrottling, throttlesIn } from './private/keys/key-throttling';
import { CloudTrailKeyOptions, ForeignUseOptions, KeyPublisherOptions, KeyThrottlingAlarmOptions, KeyUseOptions } from './secure-key-options';
import { SecureKeyProps } from './secure-key-props';
import { usageOf } from '../private/key-actions';
import { keyPolicySizeErrors } from '../private/policy-size';
import { requireRange, wholeDays } from '../private/validation';

const ROTATION_DAYS = { minimum: 90, maximum: 2560, default: 365 };

/**
 * A KMS key whose policy separates administration from use, rotates, and stays when its stack goes.
 *
 * The key policy is the only door: by default the account administers the key but cannot use it, so that no IAM policy
 * can give the data away. `grantX()` writes both the key policy and the identity policy of the grantee. For AWS services
 * there is an `allowX()` each, which adds the statement that the service's documentation asks for, with the conditions
 * that keep other accounts from using the service as their deputy.
 *
 * Many constructs of aws-cdk-lib create grants in the name of whoever deploys (volumes, databases, file systems): give
 * such a key `allowViaServices(['rds'])`.
 *
 * @see CIS AWS Foundations 7.0 4.6, FSBP KMS.4
 * @see https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html
 */
export class SecureKey extends kms.Key {
  /** Whether the key can be replicated to other Regions, see {@link SecureKeyReplica}. */
  public readonly isMultiRegion: boolean;

  /** @internal */
  public readonly _spec: kms.KeySpec;

  /** @internal */
  public readonly _usage: kms.KeyUsage;

  private readonly secureProps: SecureKeyProps;
  private readonly doors: KeyDoors;

  public constructor(scope: Construct, id: string, props: SecureKeyProps) {
    validate(props);
    const spec = props.keySpec ?? kms.KeySpec.SYMMETRIC_DEFAULT;
    const usage = usageOf(spec, props.keyUsage);
    const policy = keyPolicyOf(props, spec, usage);
    const rotates = props.enableKeyRotation ?? spec === kms.KeySpec.SYMMETRIC_DEFAULT;

    super(scope, id, {
      // The base class completes literals only, not the tokens of names made from the id of the stack.
      alias: qualifiedAlias(props.alias),
      description: props.description ?? `${scope.node.path}/${id}`,
      policy,
      enableKeyRotation: spec === kms.KeySpec.SYMMETRIC_DEFAULT ? rotates : undefined,
      rotationPeriod: rotates ? known(props.rotationPeriod) ?? Duration.days(ROTATION_DAYS.default) : undefined,
      keySpec: props.keySpec,
      keyUsage: props.keySpec && usage,
      multiRegion: props.multiRegion,
      pendingWindow: known(props.pendingWindow) ?? Duration.days(PENDING_WINDOW_DAYS.maximum),
      removalPolicy: props.removalPolicy ?? RemovalPolicy.RETAIN,
    });
    this.secureProps = props;
    this.isMultiRegion = props.multiRegion ?? false;
    this._spec = spec;
    this._usage = usage;
    this.doors = new KeyDoors(this, policy, spec, usage);
    this.setDeployTimePeriods(props);
    this.node.addValidation({ validate: () => this.policy ? keyPolicySizeErrors(Stack.of(this), this.policy) : [] });

    Tags.of(this).add('security-baseline', 'true');
    this.warn(spec, usage, rotates);
  }

  /** Grants that write the key policy as well as the identity policy, because the account cannot delegate use. */
  public get grants(): kms.KeyGrants {
    return kms.KeyGrants.fromKey(this, false);
  }

  /** Permits administration without use: unlike the base class no `kms:CreateGrant`, which would hand out use. */
  public grantAdmin(grantee: iam.IGrantable): iam.Grant {
    return this.grants.actions(grantee, ...administrationOf(this.secureProps));
  }

  /**
   * Adds a statement to the key policy.
   *
   * A statement that allows everyone (`*`) without any condition is an error. One whose Sid is taken gets a number.
   */
  public addToResourcePolicy(statement: iam.PolicyStatement, allowNoOp?: boolean): iam.AddToResourcePolicyResult {
    return super.addToResourcePolicy(this.doors.admitted(statement), allowNoOp);
  }

  /**
   * Lets everyone of the account whose IAM policies permit it use the key, but only through the given services.
   *
   * @param services the first part of the services' endpoints, such as `s3`, `ec2`, `rds`, `secretsmanager`
   * @see https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-via-service
   */
  public allowViaServices(services: string[]): void {
    this.doors.viaServices(services);
  }

  /**
   * Lets principals use the key under conditions: only through some services, only with an encryption context. Those who
   * use it without conditions are `users`, or get it with `grantX()`.
   */
  public allowUse(principals: iam.IPrincipal[], options: KeyUseOptions = {}): void {
    this.doors.use(principals, options);
  }

  /**
   * Lets principals of another account use the key. Their own account must permit it, too, by an IAM policy.
   *
   * @param accountId the other account: 12 digits, else an error
   * @see https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html
   */
  public allowForeignUse(accountId: string, options: ForeignUseOptions = {}): void {
    this.doors.foreignUse(accountId, options);
  }

  /** Lets one trail encrypt its log and digest files. */
  public allowCloudTrail(trailArn: string, options: CloudTrailKeyOptions = {}): void {
    this.doors.cloudTrail(trailArn, options);
  }

  /**
   * Lets CloudWatch Logs encrypt log groups of this account and Region.
   *
   * @param logGroupName the name of the log group, or a pattern with `*`. Default: every log group
   */
  public allowCloudWatchLogs(logGroupName?: string): void {
    this.doors.cloudWatchLogs(logGroupName);
  }

  /** Lets EventBridge publish to a topic, or send to a queue, that is encrypted with the key. */
  public allowEventBridge(): void {
    this.doors.eventBridge();
  }

  /** Lets the CloudWatch alarms of this account and Region publish to a topic that is encrypted with the key. */
  public allowCloudWatchAlarms(): void {
    this.doors.cloudWatchAlarms();
  }

  /**
   * Lets a service publish to a topic, or send to a queue, that is encrypted with the key: S3 events
   * (`s3.amazonaws.com`), budgets (`budgets.amazonaws.com`), SNS that fills a queue (`sns.amazonaws.com`).
   *
   * @param service the service principal; anything else is an error
   * @see https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html#compatibility-with-aws-services
   */
  public allowPublisher(service: string, options: KeyPublisherOptions = {}): void {
    this.doors.publisher(service, options);
  }

  /** Lets AWS Config deliver to a bucket that is encrypted with the key. */
  public allowConfig(): void {
    this.doors.config();
  }

  /** Lets one GuardDuty detector export its findings to a bucket that is encrypted with the key. */
  public allowGuardDuty(detectorArn: string): void {
    this.doors.guardDuty(detectorArn);
  }

  /** Lets Macie write its discovery results to a bucket that is encrypted with the key. */
  public allowMacie(): void {
    this.doors.macie();
  }

  /** Lets the log delivery service (flow logs, WAF logs) write to a bucket that is encrypted with the key. */
  public allowLogDelivery(): void {
    this.doors.logDelivery();
  }

  /**
   * Lets EC2 Auto Scaling start instances whose volumes are encrypted with the key.
   *
   * Its service-linked role `AWSServiceRoleForAutoScaling` must exist before the key policy names it.
   *
   * @see https://docs.aws.amazon.com/autoscaling/ec2/userguide/key-policy-requirements-EBS-encryption.html
   */
  public allowAutoScalingEbs(): void {
    this.doors.autoScalingEbs();
  }

  /**
   * How many requests to KMS were refused because of too many, in the account and Region: KMS has no such metric, so that
   * a filter counts them in the log group of a trail. It counts every key, because the quotas are shared.
   *
   * Use S3 Bucket Keys, cache data keys, and retry with growing pauses before you ask for a larger quota.
   *
   * @see https://docs.aws.amazon.com/kms/latest/developerguide/throttling.html
   */
  public metricThrottles(trailLogGroup: logs.ILogGroup): cloudwatch.Metric {
    return throttlesIn(this, trailLogGroup);
  }

  /** Raises an alarm when KMS refuses requests because of too many. See {@link metricThrottles}. */
  public alarmOnThrottling(options: KeyThrottlingAlarmOptions): cloudwatch.Alarm {
    return alarmOnThrottling(this, options);
  }

  /** The base class takes the number that stands for a deploy-time value for the value. */
  private setDeployTimePeriods({ rotationPeriod, pendingWindow }: SecureKeyProps): void {
    const key = this.node.defaultChild as kms.CfnKey;
    if (rotationPeriod?.isUnresolved()) {
      key.rotationPeriodInDays = rotationPeriod.toDays();
    }
    if (pendingWindow?.isUnresolved()) {
      key.pendingWindowInDays = pendingWindow.toDays();
    }
  }

  private warn(spec: kms.KeySpec, usage: kms.KeyUsage, rotates: boolean): void {
    const warn = (rule: string, text: string) => {
      Annotations.of(this).addWarningV2(`cdk-security-baseline:SecureKey.${rule}`, text);
    };
    const { admins = [], users = [], removalPolicy = RemovalPolicy.RETAIN } = this.secureProps;
    this.doors.warnOfSharedDuties('SecureKey', admins, users);
    if (removalPolicy === RemovalPolicy.DESTROY) {
      warn('removalPolicy', 'The key is scheduled for deletion when it leaves the stack, and everything encrypted with it is lost with it.');
    }
    if (spec === kms.KeySpec.SYMMETRIC_DEFAULT && !rotates) {
      warn('rotation', 'The key does not rotate; CIS AWS Foundations 7.0 4.6 and FSBP KMS.4 ask for it.');
    }
    if (spec === kms.KeySpec.RSA_2048 && usage === kms.KeyUsage.ENCRYPT_DECRYPT) {
      warn('rsa2048', 'RSA with 2048 bits is the weakest spec for encryption; choose RSA_3072 or RSA_4096.');
    }
  }
}

function validate(props: SecureKeyProps): void {
  const { keySpec = kms.KeySpec.SYMMETRIC_DEFAULT } = props;
  requireAlias('alias', props.alias);
  requireRange('rotationPeriod', wholeDays('rotationPeriod', props.rotationPeriod), ROTATION_DAYS.minimum, ROTATION_DAYS.maximum, 'days');
  requirePendingWindow('pendingWindow', props.pendingWindow);
  if (keySpec !== kms.KeySpec.SYMMETRIC_DEFAULT && (props.enableKeyRotation || props.rotationPeriod)) {
    throw new Error(`'keySpec' must be SYMMETRIC_DEFAULT for a key that rotates, got ${keySpec}`);
  }
  if (props.enableKeyRotation === false && props.rotationPeriod) {
    throw new Error("'rotationPeriod' must be left out when 'enableKeyRotation' is false");
  }
  requireOrganization('restrictToOrganization', props.restrictToOrganization);
  requireAdministrators(props, props.acknowledgeLockoutRisk);
}

function known(duration: Duration | undefined): Duration | undefined {
  return duration?.isUnresolved() ? undefined : duration;
}
