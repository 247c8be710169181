import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDTRAIL-1',
  title: 'Trails log in all Regions',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::CloudTrail::Trail'],
  rationale: 'An attacker works in a Region that nobody looks at, and nothing is written down.',
  remediation: 'Set IsMultiRegionTrail to true',
  references: [
    'https://docs.aws.amazon.com/config/latest/developerguide/cloudtrail-security-trail-enabled.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudtrail-trail.html',
  ],
  checks: ['cloudtrail_multi_region_enabled', 'multi_region_cloud_trail_enabled'],
  judge(trail) {
    return mustBeTrue(trail.at('IsMultiRegionTrail'), 'calls in other Regions are not logged');
  },
});
