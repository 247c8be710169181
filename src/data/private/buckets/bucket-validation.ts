import { RemovalPolicy } from 'aws-cdk-lib';
import { requireSignatureAge } from './signature-age';
import { requireKnownList, requireMatch, wholeDays } from '../../../private/validation';
import { BucketPurpose, SecureBucketEncryption, type SecureBucketProps } from '../../secure-bucket-props';
import { requireOrganization } from '../keys/key-bounds';

/** 63 characters, less `-123456789012-REGION-an` with a Region of 16, less what makes the name unique to the stack. */
const NAME_PREFIX = /^[a-z0-9]([a-z0-9-]{0,12}[a-z0-9])?$/;

/** Refuses what would make another bucket than was asked for. Before any resource exists. */
export function requireValidBucket(props: SecureBucketProps, encryption: SecureBucketEncryption): void {
  const { removalPolicy = RemovalPolicy.RETAIN, acknowledgeDataLoss = false } = props;
  wholeDays('expiration', props.expiration);
  wholeDays('noncurrentVersionExpiration', props.noncurrentVersionExpiration);
  requireMatch('namePrefix', props.namePrefix, NAME_PREFIX,
    'have 1 to 14 lowercase letters, digits and hyphens, with a letter or digit at both ends');
  if (props.bucketName !== undefined && props.namePrefix !== undefined) {
    throw new Error("'namePrefix' must be left out when 'bucketName' is given");
  }
  if (props.key && encryption === SecureBucketEncryption.S3_MANAGED) {
    throw new Error("'key' must be left out when S3 manages the keys");
  }
  if (props.purpose === BucketPurpose.ACCESS_LOGS) {
    if (encryption !== SecureBucketEncryption.S3_MANAGED) {
      throw new Error(`'encryption' must be S3_MANAGED for access logs, which S3 delivers to no other, got ${encryption}`);
    }
    if (props.objectLock) {
      throw new Error("'objectLock' must be left out for access logs, which S3 does not deliver to a bucket with a default retention");
    }
    if (props.accessLogBucket) {
      throw new Error("'accessLogBucket' must be left out for access logs, which are not logged themselves");
    }
  }
  requireOrganization('restrictToOrganization', props.restrictToOrganization);
  requireSignatureAge('maxSignatureAge', props.maxSignatureAge);
  requireReachable(props);
  requireReplication(props, encryption);
  if (props.accessLogging === false && props.accessLogBucket) {
    throw new Error("'accessLogBucket' must be left out when 'accessLogging' is false");
  }
  if (props.autoDeleteObjects && removalPolicy !== RemovalPolicy.DESTROY) {
    throw new Error(`'removalPolicy' must be destroy with 'autoDeleteObjects', got ${removalPolicy}`);
  }
  if (removalPolicy === RemovalPolicy.DESTROY && !acknowledgeDataLoss) {
    throw new Error("'acknowledgeDataLoss' must be true for a bucket that is deleted with its stack");
  }
  if (removalPolicy === RemovalPolicy.DESTROY && props.denyDelete) {
    throw new Error("'denyDelete' must be false for a bucket that is deleted with its stack");
  }
}

function requireReachable({ restrictToOrganization, restrictToVpcEndpoints, exemptRoles, autoDeleteObjects }: SecureBucketProps): void {
  requireKnownList('restrictToVpcEndpoints', restrictToVpcEndpoints);
  if (restrictToVpcEndpoints?.length === 0) {
    throw new Error("'restrictToVpcEndpoints' must name at least one, got none");
  }
  if (restrictToVpcEndpoints && autoDeleteObjects) {
    throw new Error("'autoDeleteObjects' must be false with 'restrictToVpcEndpoints': the function that deletes is not in the VPC");
  }
  if (exemptRoles && restrictToOrganization === undefined && !restrictToVpcEndpoints) {
    throw new Error("'exemptRoles' must be left out without 'restrictToOrganization' or 'restrictToVpcEndpoints'");
  }
}

function requireReplication({ replication, purpose }: SecureBucketProps, encryption: SecureBucketEncryption): void {
  if (!replication) {
    return;
  }
  if (purpose === BucketPurpose.ACCESS_LOGS) {
    throw new Error("'replication' must be left out for access logs");
  }
  if (replication.destinationKey && encryption === SecureBucketEncryption.S3_MANAGED) {
    throw new Error("'destinationKey' must be left out when S3 manages the keys");
  }
  if (!replication.destinationKey && encryption !== SecureBucketEncryption.S3_MANAGED) {
    throw new Error(`'destinationKey' must be given for a bucket that is encrypted with ${encryption}: without it S3 copies none of its objects`);
  }
}
