import { mustNotBeFalse } from '../../../domain/expect';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDTRAIL-10',
  title: 'Trails log the calls to global services',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::CloudTrail::Trail'],
  rationale: 'IAM, STS and CloudFront are global: without their events nobody sees who made himself an administrator.',
  remediation: 'Set IncludeGlobalServiceEvents to true',
  references: [
    'https://docs.aws.amazon.com/config/latest/developerguide/cloudtrail-security-trail-enabled.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudtrail-trail.html',
  ],
  judge(trail) {
    // A trail in one Region beside one in all Regions leaves them out to avoid duplicates; that it is in one Region only is said elsewhere.
    return trail.at('IsMultiRegionTrail').isTrue()
      ? mustNotBeFalse(trail.at('IncludeGlobalServiceEvents'), 'calls to IAM and STS are not logged')
      : NOT_APPLICABLE;
  },
});
