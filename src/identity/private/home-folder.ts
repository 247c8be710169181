import * as iam from 'aws-cdk-lib/aws-iam';
import type { IBucket } from 'aws-cdk-lib/aws-s3';

/** IAM fills it in for each request. Single quotes: TypeScript must not. */
const HOME = 'home/${aws:username}/';

/** The ARN pattern of everybody's own objects. */
export function homeObjects(bucket: IBucket): string {
  return bucket.arnForObjects(`${HOME}*`);
}

/**
 * A folder of one's own in a shared bucket.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_s3_home-directory-console.html
 */
export function homeFolder(bucket: IBucket): iam.PolicyStatement[] {
  const statements = [
    new iam.PolicyStatement({
      sid: 'AllowListHome',
      actions: ['s3:ListBucket'],
      resources: [bucket.bucketArn],
      conditions: { StringLike: { 's3:prefix': `${HOME}*` } },
    }),
    new iam.PolicyStatement({
      sid: 'AllowHomeObjects',
      actions: ['s3:AbortMultipartUpload', 's3:DeleteObject', 's3:GetObject', 's3:PutObject'],
      resources: [homeObjects(bucket)],
    }),
  ];
  if (bucket.encryptionKey) {
    statements.push(new iam.PolicyStatement({
      sid: 'AllowHomeKey',
      actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
      resources: [bucket.encryptionKey.keyArn],
    }));
  }
  return statements;
}
