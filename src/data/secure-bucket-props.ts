import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
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

/** Where S3 copies the objects of a {@link SecureBucket} to. */
export interface SecureBucketReplication {
  /** The bucket that takes the copies: versioned, in this or another Region, in this account or another. */
  readonly destination: s3.IBucket;

  /**
   * The key in the Region of the destination, that the copies are encrypted with. An error where S3 manages the keys of the
   * source.
   *
   * @default - the default encryption of the destination, which must then be S3_MANAGED
   */
  readonly destinationKey?: kms.IKey;

  /**
   * Whether a deletion is copied, too. Without it the copies survive whoever deletes the originals.
   *
   * @default false
   */
  readonly deleteMarkers?: boolean;

  /**
   * Which objects: the beginning of their keys.
   *
   * @default - all
   */
  readonly keyPrefix?: string;
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
   * Whether uploads must say how they are to be encrypted, instead of getting the default when they say nothing: for
   * clients that have to show that they meant it. Most libraries and services do not send these headers.
   *
   * @default false
   */
  readonly requireEncryptionHeaders?: boolean;

  /**
   * The id of the organization (`o-…`) outside of which nobody reaches the bucket, whatever other statements say. AWS
   * services that act in their own name, the CDK's deployment roles of this account (`cdk-*-cfn-exec-role-*`) and
   * `exemptRoles` are exempt. Anything but an id is an error.
   *
   * @default - other statements decide
   */
  readonly restrictToOrganization?: string;

  /**
   * The VPC endpoints for S3 outside of which nobody reaches the bucket, not even in the console. AWS services, the CDK's
   * deployment roles of this account and `exemptRoles` are exempt, so that the bucket can still be deployed and get its
   * logs. An empty list is an error, and so is `autoDeleteObjects`, whose function is not in the VPC.
   *
   * @default - requests may come from anywhere
   */
  readonly restrictToVpcEndpoints?: ec2.IVpcEndpoint[];

  /**
   * The roles to which `restrictToOrganization` and `restrictToVpcEndpoints` do not apply: break-glass roles, pipelines
   * that deploy without the CDK's bootstrap roles. An error without one of the two.
   *
   * @default - none
   */
  readonly exemptRoles?: iam.IRole[];

  /**
   * How old the signature of a presigned URL may be: 1 second to 7 days, else an error. See {@link PresignedAccess} for
   * URLs for a part of the bucket.
   *
   * @default - as old as whoever signs says, at most 7 days
   * @see https://docs.aws.amazon.com/AmazonS3/latest/API/bucket-policy-s3-sigv4-conditions.html
   */
  readonly maxSignatureAge?: Duration;

  /**
   * Where S3 copies every new object to, encrypted with a key there.
   *
   * @default - no copies
   */
  readonly replication?: SecureBucketReplication;

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
