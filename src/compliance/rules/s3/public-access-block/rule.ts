import { publicAccessGaps } from '../../../domain/buckets';
import { mustBeTrue } from '../../../domain/expect';
import { COMPLIANT, defineRule, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'S3-1',
  title: 'Buckets and access points keep all four parts of Block Public Access on',
  severity: Severity.HIGH,
  level: 'baseline',
  types: [
    'AWS::S3::Bucket',
    'AWS::S3::AccessPoint',
    'AWS::S3::MultiRegionAccessPoint',
    'AWS::S3ObjectLambda::AccessPoint',
    'AWS::S3Express::AccessPoint',
  ],
  rationale: 'It is what holds when somebody writes a policy or a list that lets everybody in. A part that a template leaves out is off.',
  remediation: 'Set all four parts of PublicAccessBlockConfiguration to true, or leave out the whole of it: the default is on',
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html',
  ],
  checks: ['s3_bucket_level_public_access_block', 's3_access_point_public_access_block', 's3_bucket_level_public_access_prohibited'],
  controls: ['FSBP S3.2'],
  judge(bucket) {
    const block = bucket.at('PublicAccessBlockConfiguration');
    return block.isSet ? judgeEach(publicAccessGaps(block), (part) => mustBeTrue(part, `${part.name} is off`)) : COMPLIANT;
  },
});
