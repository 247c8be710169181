import { Annotations, Duration, Fn, RemovalPolicy, Stack, Token } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { requireValidBucket } from './private/buckets/bucket-validation';
import { BucketPurpose, SecureBucketEncryption, SecureBucketProps, SecureBucketReplication } from './secure-bucket-props';
import { SecureKey } from './secure-key';
import * as statements from '../private/bucket-statements';
import { applyRemovalPolicy } from '../private/removal';
import { stackInstanceName } from '../private/stack-instance';

const WITHOUT_ACCOUNT_REGIONAL_NAMESPACE = ['me-south-1', 'me-central-1'];

const ALGORITHM = {
  [SecureBucketEncryption.KMS]: { encryption: s3.BucketEncryption.KMS, header: 'aws:kms' },
  [SecureBucketEncryption.DSSE]: { encryption: s3.BucketEncryption.DSSE, header: 'aws:kms:dsse' },
  [SecureBucketEncryption.S3_MANAGED]: { encryption: s3.BucketEncryption.S3_MANAGED, header: 'AES256' },
};

/**
 * A bucket for logs, evidence and data: encrypted, versioned, private, without ACLs, TLS only, its access logged.
 *
 * The bucket stays when its stack goes, and its name is unique to the instance of the stack, so that a deployment after
 * a removal works.
 *
 * @see FSBP S3.5, S3.8, S3.9, S3.10, S3.12, S3.13, S3.14; CIS AWS Foundations 7.0 3.1.1
 */
export class SecureBucket extends Construct {
  /** The bucket, to go on with. */
  public readonly bucket: s3.Bucket;

  /** The key that encrypts it, unless S3 manages the keys. */
  public readonly key?: kms.IKey;

  /** Where its access logs go, if it has any. */
  public readonly accessLogBucket?: s3.IBucket;

  public constructor(scope: Construct, id: string, props: SecureBucketProps = {}) {
    super(scope, id);
    const { purpose = BucketPurpose.DATA, removalPolicy = RemovalPolicy.RETAIN } = props;
    const isTarget = purpose === BucketPurpose.ACCESS_LOGS;
    const encryption = props.encryption ?? (isTarget ? SecureBucketEncryption.S3_MANAGED : SecureBucketEncryption.KMS);
    const label = props.namePrefix ?? (isTarget ? 'access-logs' : 'data');
    requireValidBucket(props, encryption);

    if (encryption !== SecureBucketEncryption.S3_MANAGED) {
      this.key = props.key ?? new SecureKey(this, 'Key', {
        alias: stackInstanceName(this, label),
        description: `Encrypts the bucket ${this.node.path}`,
        removalPolicy,
      });
    }
    this.bucket = new s3.Bucket(this, 'Bucket', {
      ...this.nameOf(props, label),
      encryption: ALGORITHM[encryption].encryption,
      encryptionKey: this.key,
      // S3 has no Bucket Keys for two-layer encryption.
      bucketKeyEnabled: encryption === SecureBucketEncryption.KMS ? true : undefined,
      blockedEncryptionTypes: [s3.BlockedEncryptionType.SSE_C],
      blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
      objectOwnership: s3.ObjectOwnership.BUCKET_OWNER_ENFORCED,
      versioned: true,
      lifecycleRules: [lifecycleOf(props, isTarget)],
      objectLockEnabled: props.objectLock ? true : undefined,
      objectLockDefaultRetention: props.objectLock,
      eventBridgeEnabled: props.eventBridgeEnabled,
      replicationRules: props.replication && [replicationRuleOf(props.replication)],
      removalPolicy,
      autoDeleteObjects: props.autoDeleteObjects,
    });
    this.protect(props, encryption);
    this.accessLogBucket = this.logAccess(props, label, isTarget);
    if (this.bucket.policy) {
      // Without its policy a bucket that stays would accept other encryption, and its writers could no longer deliver.
      applyRemovalPolicy(this.bucket.policy, removalPolicy);
    }

    if (props.objectLock?.mode === s3.ObjectLockMode.COMPLIANCE) {
      this.warn('complianceLock', 'With Object Lock in COMPLIANCE mode nobody, not even the root user, can delete a version or '
        + 'shorten its retention. Try GOVERNANCE first.');
    }
  }

  /** The ARN of the bucket. */
  public get bucketArn(): string {
    return this.bucket.bucketArn;
  }

  /** The name of the bucket. */
  public get bucketName(): string {
    return this.bucket.bucketName;
  }

  /**
   * Permits reading, decryption included.
   *
   * @param objectsKeyPattern which objects, such as `reports/*`. Default: all
   */
  public grantRead(grantee: iam.IGrantable, objectsKeyPattern?: string): iam.Grant {
    return this.bucket.grantRead(grantee, objectsKeyPattern);
  }

  /**
   * Permits writing, encryption included.
   *
   * @param objectsKeyPattern which objects, such as `reports/*`. Default: all
   */
  public grantWrite(grantee: iam.IGrantable, objectsKeyPattern?: string): iam.Grant {
    return this.bucket.grantWrite(grantee, objectsKeyPattern);
  }

  /**
   * Permits reading and writing.
   *
   * @param objectsKeyPattern which objects, such as `reports/*`. Default: all
   */
  public grantReadWrite(grantee: iam.IGrantable, objectsKeyPattern?: string): iam.Grant {
    return this.bucket.grantReadWrite(grantee, objectsKeyPattern);
  }

  private nameOf(props: SecureBucketProps, label: string): s3.BucketProps {
    const { account, region } = Stack.of(this);
    if (props.bucketName !== undefined) {
      return { bucketName: props.bucketName };
    }
    const available = Token.isUnresolved(region) || !WITHOUT_ACCOUNT_REGIONAL_NAMESPACE.includes(region);
    const name = stackInstanceName(this, label);
    // Also without the namespace the name tells the stack instance: that is what the denies of people's groups know a bucket by.
    return props.accountRegionalNamespace ?? available
      ? { bucketNamePrefix: name, bucketNamespace: s3.BucketNamespace.ACCOUNT_REGIONAL }
      : { bucketName: Fn.join('-', [name, account, region]) };
  }

  private protect(props: SecureBucketProps, encryption: SecureBucketEncryption): void {
    const policy = statements.denyInsecureTransport(this.bucket);
    if (this.key) {
      policy.push(...statements.denyOtherEncryption(this.bucket, ALGORITHM[encryption].header, this.key.keyArn));
    }
    if (props.requireEncryptionHeaders) {
      policy.push(...statements.denyMissingEncryptionHeaders(this.bucket, this.key !== undefined));
    }
    const { restrictToOrganization, restrictToVpcEndpoints, exemptRoles = [], maxSignatureAge } = props;
    if (restrictToOrganization !== undefined) {
      policy.push(statements.denyOutsideOrganization(this.bucket, restrictToOrganization, exemptRoles));
    }
    if (restrictToVpcEndpoints) {
      policy.push(statements.denyOutsideVpcEndpoints(this.bucket, restrictToVpcEndpoints.map(({ vpcEndpointId }) => vpcEndpointId), exemptRoles));
    }
    if (maxSignatureAge) {
      policy.push(statements.denyOldSignatures('DenyOldSignatures', this.bucket, maxSignatureAge));
    }
    if (props.denyDelete) {
      policy.push(...statements.denyDelete(this.bucket, props.breakGlass ?? []));
    }
    policy.forEach((statement) => this.bucket.addToResourcePolicy(statement));
  }

  private logAccess(props: SecureBucketProps, label: string, isTarget: boolean): s3.IBucket | undefined {
    if (isTarget) {
      return undefined;
    }
    if (props.accessLogging === false) {
      this.warn('accessLogging', 'Access to the bucket is not logged; FSBP S3.9 asks for it.');
      return undefined;
    }
    const target = props.accessLogBucket ?? new SecureBucket(this, 'AccessLogs', {
      purpose: BucketPurpose.ACCESS_LOGS,
      accountRegionalNamespace: props.accountRegionalNamespace,
      denyDelete: props.denyDelete,
      breakGlass: props.breakGlass,
      restrictToOrganization: props.restrictToOrganization,
      restrictToVpcEndpoints: props.restrictToVpcEndpoints,
      exemptRoles: props.exemptRoles,
      removalPolicy: props.removalPolicy,
      autoDeleteObjects: props.autoDeleteObjects,
      acknowledgeDataLoss: props.acknowledgeDataLoss,
    }).bucket;
    const logFilePrefix = props.accessLogPrefix ?? `${label}/`;
    (this.bucket.node.defaultChild as s3.CfnBucket).loggingConfiguration = { destinationBucketName: target.bucketName, logFilePrefix };

    const sid = `AccessLogs${this.node.addr.slice(-8)}`;
    const { statementAdded } = target.addToResourcePolicy(statements.allowAccessLogs(sid, target, logFilePrefix, this.bucket));
    if (!statementAdded) {
      this.warn('accessLogPolicy', 'The policy of the given access log bucket cannot be changed from here. Unless it lets '
        + `logging.s3.amazonaws.com write ${logFilePrefix}*, no access is logged.`);
    }
    return target;
  }

  private warn(rule: string, text: string): void {
    Annotations.of(this).addWarningV2(`cdk-security-baseline:SecureBucket.${rule}`, text);
  }
}

function lifecycleOf(props: SecureBucketProps, isTarget: boolean): s3.LifecycleRule {
  return {
    id: 'Retention',
    abortIncompleteMultipartUploadAfter: Duration.days(7),
    noncurrentVersionExpiration: props.noncurrentVersionExpiration ?? Duration.days(90),
    transitions: props.transitions,
    expiration: props.expiration ?? (isTarget ? Duration.days(365) : undefined),
  };
}

function replicationRuleOf({ destination, destinationKey, deleteMarkers = false, keyPrefix }: SecureBucketReplication): s3.ReplicationRule {
  return {
    id: 'Copies',
    priority: 0,
    destination,
    kmsKey: destinationKey,
    // Otherwise S3 leaves out what is encrypted with a key of KMS.
    sseKmsEncryptedObjects: destinationKey !== undefined,
    deleteMarkerReplication: deleteMarkers,
    filter: keyPrefix === undefined ? undefined : { prefix: keyPrefix },
  };
}
