import { isAboutAny } from '../../../domain/policies/actions';
import { judgeExposure } from '../../../domain/policies/exposure';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

const CONTROL = ['s3:DeleteBucketPolicy', 's3:PutBucketAcl', 's3:PutBucketPolicy', 's3:PutEncryptionConfiguration', 's3:PutObjectAcl', 's3:DeleteBucket'];

export const rule = defineRule({
  id: 'S3-51',
  title: 'Other accounts do not control buckets',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::S3::BucketPolicy'],
  rationale: 'Who may change the policy or the ACLs of a bucket, or delete it, owns the data in it.',
  remediation: 'Take the actions that change policy, ACLs or encryption out of the statement for the other account',
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html', 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-s3-bucketpolicy.html'],
  controls: ['FSBP S3.6'],
  judge(resource) {
    return judgeExposure(resource, ['FOREIGN_ACCOUNT'], (who) => `${who}, another account, may change who has access to the bucket`, (statement) => isAboutAny(statement, CONTROL));
  },
});
