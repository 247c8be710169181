import { openWithoutTls } from './bucket-tls';
import type { Resource, ResourceProperty } from '../model/resource';
import { fail, type Outcome } from '../model/rule';

const PARTS = ['BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets'];

/** The parts of a block of public access that are off. A part that a block leaves out is off. */
export function publicAccessGaps(block: ResourceProperty): ResourceProperty[] {
  block.requireShape();
  return PARTS.map((part) => block.at(part));
}

/** Whether a bucket takes the access logs of other buckets: its own would never end. */
export function isLogTarget(bucket: Resource): boolean {
  const takesByAcl = bucket.at('AccessControl').isOneOf('LogDeliveryWrite');
  return takesByAcl || bucket.referrers('AWS::S3::Bucket', 'LoggingConfiguration', 'DestinationBucketName').some((other) => other !== bucket);
}

/** Must be closed to requests without TLS, by its policies. */
export function mustRefuseWithoutTls(bucket: Resource): readonly Outcome[] {
  const policies = bucket.referrers('AWS::S3::BucketPolicy', 'Bucket');
  const open = openWithoutTls(bucket, policies);
  if (open.length === 0) {
    return [];
  }
  const [policy] = policies as readonly (Resource | undefined)[];
  const place = policy === undefined ? bucket.outside('') : policy.at('PolicyDocument');
  return fail(place, `requests without TLS are not refused: ${open.join(', ')}`);
}
