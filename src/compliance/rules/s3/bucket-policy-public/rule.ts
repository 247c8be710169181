import { EVERYBODY, judgeExposure } from '../../../domain/policies/exposure';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'S3-50',
  title: 'Policies of buckets and access points do not let in everybody',
  severity: Severity.CRITICAL,
  level: 'baseline',
  types: ['AWS::S3::BucketPolicy', 'AWS::S3::AccessPoint', 'AWS::S3::MultiRegionAccessPointPolicy'],
  rationale: 'A principal that means everybody lets in each AWS account of the world, and where the service answers without credentials, the Internet.',
  remediation: 'Name the principals of the statement, or ask for aws:PrincipalOrgID in its Condition',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-s3-bucketpolicy.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
  ],
  checks: ['s3_bucket_policy_public_write_access', 's3_bucket_public_read_prohibited', 's3_bucket_public_write_prohibited'],
  judge(resource) {
    return judgeExposure(resource, EVERYBODY, (who) => `${who} may read or change what is in the bucket`);
  },
});
