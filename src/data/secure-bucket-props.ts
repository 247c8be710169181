import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as s3 from 'aws-cdk-lib/aws-s3';

/** What encrypts the objects of a bucket at rest. */
export enum SecureBucketEncryption {
  /** A customer managed KMS key, so that reading takes permission on the key as well as on the bucket. */
  KMS = 'KMS',

  /** Two layers of encryption with a customer managed KMS key, where a regulation asks for it. */
  DSSE = 'DSSE',

  /** Keys of Amazon S3: no second permission, no cost. What the targets of access logs must use. */
  S3_MANAGED = 'S3_MANAGED',
}

/** What a bucket is for. */
export enum BucketPurpose {
  /** Objects of applications, or logs of services other than S3 access logs. */
  DATA = 'DATA',

  /**
   * The target of S3 server access logs (and of load balancer logs): encrypted with S3 managed keys, no Object Lock, and
   * without access logs of its own, which would log themselves.
   *
   * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html
   */
  ACCESS_LOGS = 'ACCESS_LOGS',
}

/** Properties of {@link SecureBucket}. */
export interface SecureBucketProps {
  /**
   * The beginning of the bucket's name: 1 to 14 lowercase letters, digits and hyphens, not at either end a hyphen, else
   * an error. What follows makes the name unique to this instance of the stack, so that a retained bucket never collides
   * with the next deployment, and puts it into the namespace of the account and Region, where nobody else can take it.
   *
   * @default 'data', or 'access-logs' for that purpose
   * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/gpbucketnamespaces.html
   */
  readonly namePrefix?: string;

  /**
   * The whole name, where a service prescribes it (`aws-waf-logs-…`). A bucket that is retained under such a name stops
   * the next deployment.
   *
   * @default - made from `namePrefix`
   */
  readonly bucketName?: string;

  /**
   * Whether the name is in the namespace of the account and Region. Otherwise it is made of the same parts, in the namespace that
   * all accounts share.
   *
   * @default - true, except in the Regions that do not have it: me-south-1 and me-central-1. A stack without a fixed
   * Region that goes there needs `false`
   */
  readonly accountRegionalNamespace?: boolean;

  /**
   * What the bucket is for.
   *
   * @default BucketPurpose.DATA
   */
  readonly purpose?: BucketPurpose;

  /**
   * The encryption at rest. Uploads that ask for another one, or for another key, are refused; uploads that ask for
   * nothing get this one.
   *
   * @default - KMS; S3_MANAGED for access logs, where anything else is an error
   */
  readonly encryption?: SecureBucketEncryption;

  /**
   * The key for KMS and DSSE. An error with S3_MANAGED.
   *
   * @default - a new {@link SecureKey}
   */
  readonly key?: kms.IKey;

  /**
   * Where the access logs go. The bucket must be encrypted with S3 managed keys, as `BucketPurpose.ACCESS_LOGS` makes it.
   * If its policy cannot be changed from here, because it was imported, a warning says what to add.
   *
   * @default - a bucket of its own, whose objects expire after 365 days
   * @see FSBP S3.9
   */
  readonly accessLogBucket?: s3.IBucket;

  /**
   * What the keys of the access logs begin with.
   *
   * @default - `namePrefix` and a slash
   */
  readonly accessLogPrefix?: string;

  /**
   * Whether S3 logs the access to the bucket. Switching it off gives a warning, except for the purpose ACCESS_LOGS.
   *
   * @default true
   */
  readonly accessLogging?: boolean;

  /**
   * When the current version of an object expires.
   *
   * @default - never
   */
  readonly expiration?: Duration;

  /**
   * When the current version of an object moves to a cheaper storage class.
   *
   * @default - never
   */
  readonly transitions?: s3.Transition[];

  /**
   * When a version expires that was overwritten or deleted: the time in which either can be undone.
   *
   * @default Duration.days(90)
   * @see FSBP S3.10
   */
  readonly noncurrentVersionExpiration?: Duration;

  /**
   * For how long nobody can delete a version. COMPLIANCE gives a warning: not even the root user can shorten it. AWS
   * Config does not deliver to such a bucket. An error for access logs.
   *
   * @default - no Object Lock
   * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html
   */
  readonly objectLock?: s3.ObjectLockRetention;

  /**
   * Whether the bucket policy forbids everyone but `breakGlass` to delete the bucket or an object, and everyone but
   * `breakGlass` and the CDK's deployment roles (`cdk-*-cfn-exec-role-*`) to change the lifecycle, which deletes as well.
   *
   * Who may change the bucket policy can lift this: it stops accidents and all who are not administrators.
   *
   * @default false
   */
  readonly denyDelete?: boolean;

  /**
   * The roles to which `denyDelete` does not apply.
   *
   * @default - none
   */
  readonly breakGlass?: iam.IRole[];

  /**
   * Whether the bucket sends its events to EventBridge.
   *
   * @default false
   */
  readonly eventBridgeEnabled?: boolean;

  /**
   * What happens to the bucket, its policy and its own key when they leave the stack. Anything but RETAIN is an error
   * without `acknowledgeDataLoss`, and together with `denyDelete`.
   *
   * @default RemovalPolicy.RETAIN
   */
  readonly removalPolicy?: RemovalPolicy;

  /**
   * Whether the objects are deleted with the bucket. Needs `RemovalPolicy.DESTROY`, else an error.
   *
   * @default false
   */
  readonly autoDeleteObjects?: boolean;

  /**
   * Confirms that the data may be lost with the stack.
   *
   * @default false
   */
  readonly acknowledgeDataLoss?: boolean;
}
