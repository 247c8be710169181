import { mustName } from '../../../domain/customer-keys';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'GUARDDUTY-7',
  title: 'Lists of GuardDuty are read only from buckets of a known owner',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::GuardDuty::IPSet', 'AWS::GuardDuty::ThreatIntelSet', 'AWS::GuardDuty::TrustedEntitySet', 'AWS::GuardDuty::ThreatEntitySet'],
  rationale: 'Whoever takes over the bucket of a trusted list decides what GuardDuty does not report.',
  remediation: 'Set ExpectedBucketOwner to the account of the bucket',
  references: [
    'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_upload-lists.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-guardduty-ipset.html',
  ],
  judge(list) {
    return list.at('Activate').isFalse() ? NOT_APPLICABLE
      : mustName(list.at('ExpectedBucketOwner'), 'a bucket of anybody with this name would be trusted');
  },
});
