import { Annotations, ArnFormat, Duration, RemovalPolicy, Stack, Token } from 'aws-cdk-lib';
import * as cloudtrail from 'aws-cdk-lib/aws-cloudtrail';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { AuditTrailProps, TrailDataEvents } from './audit-trail-props';
import { CisAlarms } from './cis-alarms';
import { eventSelectors } from './private/event-selectors';
import { SecureBucket } from '../data/secure-bucket';
import { SecureKey } from '../data/secure-key';
import { acknowledgeWildcard } from '../private/acknowledgements';
import { cloudTrail, cloudWatchLogs } from '../private/key-statements';
import { applyRemovalPolicy } from '../private/removal';
import { stackInstanceName } from '../private/stack-instance';
import { requireDistinct, requireMatch } from '../private/validation';

const LABEL = 'audit-trail';
const CLOUDTRAIL = 'cloudtrail.amazonaws.com';
const TRAIL_NAME = /^(?=.{3,128}$)(?!\d+\.\d+\.\d+\.\d+$)[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$/;

/**
 * A record of who did what in the account, in every Region, that cannot be changed unnoticed: encrypted, validated,
 * searchable for a year and kept for seven, watched by alarms.
 *
 * Everything that the trail needs stays when the stack is deleted, and the trail goes on; see `removalPolicy`. One trail
 * per account is enough, in the Region where its alarms are to live; do not add one to an account that an organization's
 * trail records already, because the second copy of management events is paid.
 *
 * Nobody in the account can read the log files until `grantRead()` permits it.
 *
 * @see CIS AWS Foundations 7.0 4.1, 4.2, 4.4, 4.5, 5.2, 5.3; FSBP CloudTrail.1, CloudTrail.2, CloudTrail.4, CloudTrail.5
 */
export class AuditTrail extends Construct {
  /** The trail. */
  public readonly trail: cloudtrail.CfnTrail;

  /** The ARN of the trail, known before the trail exists. */
  public readonly trailArn: string;

  /** The name of the trail, known before the trail exists. */
  public readonly trailName: string;

  /** Where the log files are kept. */
  public readonly bucket: SecureBucket;

  /** The key that encrypts log files and log group. */
  public readonly key: kms.IKey;

  /** Where the events can be searched, and where the alarms look. */
  public readonly logGroup: logs.LogGroup;

  /** The role with which CloudTrail writes to the log group. */
  public readonly deliveryRole: iam.Role;

  /** The alarms, unless they were switched off. */
  public readonly alarms?: CisAlarms;

  private readonly props: AuditTrailProps;
  private readonly destroyed: boolean;

  public constructor(scope: Construct, id: string, props: AuditTrailProps = {}) {
    super(scope, id);
    validate(props, Stack.of(this));
    const removalPolicy = props.removalPolicy ?? RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE;
    this.props = props;
    this.destroyed = removalPolicy === RemovalPolicy.DESTROY;
    this.trailName = props.trailName ?? stackInstanceName(this, LABEL);
    this.trailArn = Stack.of(this).formatArn({
      service: 'cloudtrail',
      account: props.organization?.managementAccountId,
      resource: 'trail',
      resourceName: this.trailName,
    });
    const logGroupName = stackInstanceName(this, LABEL);

    this.key = props.key ?? new SecureKey(this, 'Key', {
      alias: stackInstanceName(this, LABEL),
      description: `Encrypts the log of the trail ${this.node.path}`,
      removalPolicy: this.destroyed ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN,
    });
    this.allowOnKey(logGroupName);
    this.bucket = this.createBucket();
    this.logGroup = applyRemovalPolicy(new logs.LogGroup(this, 'LogGroup', {
      logGroupName,
      encryptionKey: this.key,
      retention: props.logRetention ?? logs.RetentionDays.ONE_YEAR,
    }), removalPolicy);
    this.deliveryRole = applyRemovalPolicy(this.createDeliveryRole(logGroupName), removalPolicy);
    this.trail = applyRemovalPolicy(this.createTrail(), removalPolicy);

    if (props.alarms ?? true) {
      this.alarms = new CisAlarms(this, 'Alarms', {
        logGroup: this.logGroup,
        notificationTopic: props.notificationTopic,
        disabled: props.disabledAlarms,
        thresholds: props.alarmThresholds,
        removalPolicy,
      });
    }
    this.warnShortRetention();
  }

  /** Permits reading the log files, decryption included, and searching the log group. */
  public grantRead(auditor: iam.IGrantable): iam.Grant {
    return this.bucket.grantRead(auditor).combine(this.logGroup.grantRead(auditor));
  }

  private createBucket(): SecureBucket {
    const { props, destroyed } = this;
    const bucket = new SecureBucket(this, 'Bucket', {
      namePrefix: LABEL,
      key: this.key,
      accessLogBucket: props.accessLogBucket,
      expiration: props.expiration ?? Duration.days(2555),
      transitions: props.transitions ?? [
        { storageClass: s3.StorageClass.INFREQUENT_ACCESS, transitionAfter: Duration.days(90) },
        { storageClass: s3.StorageClass.GLACIER_INSTANT_RETRIEVAL, transitionAfter: Duration.days(365) },
      ],
      objectLock: props.objectLock,
      denyDelete: props.denyDelete ?? !destroyed,
      breakGlass: props.breakGlass,
      removalPolicy: destroyed ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN,
      autoDeleteObjects: destroyed,
      acknowledgeDataLoss: props.acknowledgeDataLoss,
    });
    const fromTrail = { 'aws:SourceArn': this.trailArn };
    const owners = [Stack.of(this).account, ...(props.organization ? [props.organization.organizationId] : [])];
    bucket.bucket.addToResourcePolicy(new iam.PolicyStatement({
      sid: 'CloudTrailAclCheck',
      principals: [new iam.ServicePrincipal(CLOUDTRAIL)],
      actions: ['s3:GetBucketAcl'],
      resources: [bucket.bucketArn],
      conditions: { StringEquals: fromTrail },
    }));
    bucket.bucket.addToResourcePolicy(new iam.PolicyStatement({
      sid: 'CloudTrailWrite',
      principals: [new iam.ServicePrincipal(CLOUDTRAIL)],
      actions: ['s3:PutObject'],
      resources: owners.map((owner) => bucket.bucket.arnForObjects(`AWSLogs/${owner}/*`)),
      conditions: { StringEquals: { ...fromTrail, 's3:x-amz-acl': 'bucket-owner-full-control' } },
    }));
    return bucket;
  }

  /** The policy is part of the role, so that one cannot be retained without the other. */
  private createDeliveryRole(logGroupName: string): iam.Role {
    const stack = Stack.of(this);
    const streams = [`${stack.account}_CloudTrail_${stack.region}*`];
    if (this.props.organization) {
      streams.push(`${this.props.organization.organizationId}_*`);
    }
    const resources = streams.map((stream) => stack.formatArn({
      service: 'logs',
      resource: 'log-group',
      resourceName: `${logGroupName}:log-stream:${stream}`,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    }));
    const role = new iam.Role(this, 'DeliveryRole', {
      path: '/security-baseline/',
      description: 'Lets CloudTrail write to its log group',
      // CloudTrail is not documented to say for which trail it takes the role: if it does, it must be this one.
      assumedBy: new iam.ServicePrincipal(CLOUDTRAIL).withConditions({ ArnEqualsIfExists: { 'aws:SourceArn': this.trailArn } }),
      inlinePolicies: {
        DeliverToLogGroup: new iam.PolicyDocument({
          statements: [new iam.PolicyStatement({
            sid: 'DeliverToLogGroup',
            actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
            resources,
          })],
        }),
      },
    });
    for (const resource of resources) {
      acknowledgeWildcard(role, resource, 'CloudTrail numbers its log streams: the wildcard stands at the end of the prefix that it prescribes.');
    }
    return role;
  }

  private createTrail(): cloudtrail.CfnTrail {
    const { dataEvents = [], additionalEventSelectors = [], insights = false, organization } = this.props;
    const ownBuckets = [this.bucket.bucket, this.bucket.accessLogBucket].filter((bucket) => bucket !== undefined);
    const trail = new cloudtrail.CfnTrail(this, 'Trail', {
      trailName: this.trailName,
      isLogging: true,
      isMultiRegionTrail: true,
      isOrganizationTrail: organization ? true : undefined,
      includeGlobalServiceEvents: true,
      enableLogFileValidation: true,
      s3BucketName: this.bucket.bucketName,
      kmsKeyId: this.key.keyArn,
      cloudWatchLogsLogGroupArn: this.logGroup.logGroupArn,
      cloudWatchLogsRoleArn: this.deliveryRole.roleArn,
      advancedEventSelectors: [...eventSelectors(dataEvents, ownBuckets), ...additionalEventSelectors],
      insightSelectors: insights ? [{ insightType: 'ApiCallRateInsight' }, { insightType: 'ApiErrorRateInsight' }] : undefined,
    });
    // CloudTrail checks at once that it may write, so the bucket's policy has to be there; the role brings its own.
    trail.node.addDependency(this.bucket);
    return trail;
  }

  private allowOnKey(logGroupName: string): void {
    const stack = Stack.of(this);
    const organizationTrail = this.props.organization !== undefined;
    if (this.key instanceof SecureKey) {
      this.key.allowCloudTrail(this.trailArn, { organizationTrail });
      this.key.allowCloudWatchLogs(logGroupName);
      return;
    }
    const results = [...cloudTrail(stack, this.trailArn, organizationTrail), cloudWatchLogs(stack, logGroupName)]
      .map((statement) => this.key.addToResourcePolicy(statement, true));
    if (results.some((result) => !result.statementAdded)) {
      this.warn('keyPolicy', 'The policy of the given key cannot be changed from here. Unless it lets cloudtrail.amazonaws.com '
        + 'use kms:GenerateDataKey*, kms:Decrypt and kms:DescribeKey, and CloudWatch Logs encrypt and decrypt, the deployment fails.');
    }
  }

  private warnShortRetention(): void {
    const { expiration, logRetention = logs.RetentionDays.ONE_YEAR } = this.props;
    const days = expiration?.toDays();
    if (logRetention < logs.RetentionDays.ONE_YEAR || (days !== undefined && !Token.isUnresolved(days) && days < 365)) {
      this.warn('shortRetention', 'The log is kept for less than a year, too short for most investigations and audits.');
    }
  }

  private warn(rule: string, text: string): void {
    Annotations.of(this).addWarningV2(`cdk-security-baseline:AuditTrail.${rule}`, text);
  }
}

function validate(props: AuditTrailProps, stack: Stack): void {
  requireMatch('trailName', props.trailName, TRAIL_NAME,
    'have 3 to 128 letters, digits, ., _ and -, the last three neither at an end nor side by side, and be no IP address');
  requireMatch('organizationId', props.organization?.organizationId, /^o-[a-z0-9]{10,32}$/,
    'be o- and 10 to 32 lowercase letters and digits');
  requireMatch('managementAccountId', props.organization?.managementAccountId, /^\d{12}$/, 'have 12 digits');
  const { dataEvents = [], removalPolicy, acknowledgeDataLoss = false, key } = props;
  requireDistinct('dataEvents', dataEvents);
  if (dataEvents.includes(TrailDataEvents.S3_ALL) && dataEvents.includes(TrailDataEvents.S3_WRITE)) {
    throw new Error("'dataEvents' must not name S3_WRITE besides S3_ALL, which includes it");
  }
  if (removalPolicy === RemovalPolicy.DESTROY && !acknowledgeDataLoss) {
    throw new Error("'acknowledgeDataLoss' must be true for a trail that is deleted with its stack");
  }
  const [keyRegion, region] = [key?.env.region, stack.region];
  if (keyRegion !== undefined && !Token.isUnresolved(keyRegion) && !Token.isUnresolved(region) && keyRegion !== region) {
    throw new Error(`'key' must be in the Region of the trail, ${region}, got ${keyRegion}`);
  }
}
