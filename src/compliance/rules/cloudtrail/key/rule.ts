import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDTRAIL-3',
  title: 'Trails encrypt their log files with a KMS key',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::CloudTrail::Trail'],
  rationale: 'With the key of S3, everybody who may read the bucket reads the logs; a KMS key is a second lock with its own policy.',
  remediation: 'Set KMSKeyId to a key that CloudTrail may use',
  references: [
    'https://docs.aws.amazon.com/config/latest/developerguide/cloudtrail-security-trail-enabled.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudtrail-trail.html',
  ],
  checks: ['cloudtrail_kms_encryption_enabled', 'cloud_trail_encryption_enabled'],
  judge(trail) {
    return mustHaveCustomerKey(trail.at('KMSKeyId'));
  },
});
