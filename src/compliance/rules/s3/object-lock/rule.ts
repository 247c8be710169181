import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'S3-11',
  title: 'Objects of buckets are locked against deletion',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::S3::Bucket'],
  rationale: 'A lock holds against ransomware and against administrators.',
  remediation: 'Set ObjectLockEnabled to true, and a DefaultRetention in ObjectLockConfiguration',
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html',
  ],
  checks: ['s3_bucket_object_lock'],
  judge(bucket) {
    return mustBeTrue(bucket.at('ObjectLockEnabled'), 'whoever has the permission deletes every version');
  },
});
