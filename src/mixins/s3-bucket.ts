import { withValue, type JsonObject } from './private/properties';
import { ResourceFix } from './resource-fix';

/**
 * Blocks all public access to buckets.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 */
export class BucketPublicAccess extends ResourceFix {
  constructor() {
    super(['S3-1'], ['AWS::S3::Bucket']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    return ['BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets'].reduce(
      (fixed, name) => withValue(fixed, ['PublicAccessBlockConfiguration', name], true), properties);
  }
}

/** Keeps earlier versions of objects. */
export class BucketVersioning extends ResourceFix {
  constructor() {
    super(['S3-5'], ['AWS::S3::Bucket']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    return withValue(properties, ['VersioningConfiguration', 'Status'], 'Enabled');
  }
}
