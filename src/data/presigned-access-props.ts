import { Duration } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as s3 from 'aws-cdk-lib/aws-s3';

/** What somebody with a presigned URL may do. */
export enum PresignedOperation {
  /** Read an object: `s3:GetObject`. */
  DOWNLOAD = 'DOWNLOAD',

  /**
   * Write an object: `s3:PutObject`. A presigned `PUT` cannot limit the size of what comes; a presigned form (`POST`) can,
   * with `content-length-range`.
   *
   * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html
   */
  UPLOAD = 'UPLOAD',
}

/** Properties of {@link PresignedAccess}. */
export interface PresignedAccessProps {
  /** The bucket. Its policy refuses old signatures, if it can be changed from here; a warning says so if it cannot. */
  readonly bucket: s3.IBucket;

  /**
   * Who signs: the roles of the code that hands out URLs. A URL can do what its signer can, no more, and dies with the
   * session that signed it, however long it says it is valid. Anything but a role, user or
   * group whose policies can be changed from here is an error.
   *
   * @default - nobody; `addSigner()` adds them later
   */
  readonly signers?: iam.IGrantable[];

  /**
   * What URLs are for. An empty list is an error.
   *
   * @default - downloads only
   */
  readonly operations?: PresignedOperation[];

  /**
   * The beginning of the keys of the objects, such as `downloads/`: not with a slash or a wildcard at its beginning, else
   * an error. Without it every object of the bucket can be signed for, which gives a warning.
   *
   * @default - every object
   */
  readonly keyPrefix?: string;

  /**
   * How long after it was made a signature is good, whatever the URL says: 1 second to 7 days, else an error. More than
   * 12 hours gives a warning.
   *
   * @default Duration.minutes(15)
   * @see https://docs.aws.amazon.com/AmazonS3/latest/API/bucket-policy-s3-sigv4-conditions.html
   */
  readonly maxAge?: Duration;

  /**
   * The session tag that separates tenants: a signer then signs only for the objects below the prefix and the value of the
   * tag in its own session, such as `downloads/blue/…`. A session without the tag signs for nothing.
   *
   * @default - no tenants
   * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html
   */
  readonly tenantTag?: string;

  /**
   * The addresses from which URLs work: CIDR ranges of IPv4 or IPv6. An empty list is an error, and so are ranges that
   * together are the whole Internet. It is the address of whoever uses the URL that counts.
   *
   * @default - from anywhere
   */
  readonly allowedAddresses?: string[];

  /**
   * The VPC endpoints through which URLs work. An empty list is an error, and so is `allowedAddresses` beside it: requests
   * through an endpoint have no public address.
   *
   * @default - from anywhere
   */
  readonly allowedVpcEndpoints?: ec2.IVpcEndpoint[];

  /**
   * Whether signers reach the objects by presigned URLs and forms only, not by requests of their own.
   *
   * @default true
   * @see https://docs.aws.amazon.com/AmazonS3/latest/API/bucket-policy-s3-sigv4-conditions.html
   */
  readonly presignedOnly?: boolean;
}
