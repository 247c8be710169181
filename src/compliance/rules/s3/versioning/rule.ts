import { mustBeOneOf } from '../../../domain/expect';
import { COMPLIANT, defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'S3-5',
  title: 'Buckets keep older versions of objects',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: ['AWS::S3::Bucket'],
  rationale: 'Without versions, what is overwritten or deleted, by mistake or by ransomware, is gone.',
  remediation: 'Set Status of VersioningConfiguration to Enabled',
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html',
  ],
  checks: ['s3_bucket_object_versioning', 's3_bucket_versioning_enabled'],
  judge(bucket) {
    const isLocked = bucket.at('ObjectLockEnabled').isTrue();
    return isLocked ? COMPLIANT : mustBeOneOf(bucket.at('VersioningConfiguration', 'Status'), ['Enabled'], 'older versions are not kept');
  },
});
