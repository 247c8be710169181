import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDTRAIL-5',
  title: 'Trails are not switched off',
  severity: Severity.CRITICAL,
  level: 'baseline',
  types: ['AWS::CloudTrail::Trail'],
  rationale: 'A trail that does not log is the first thing that an attacker leaves behind: everything after it is unseen.',
  remediation: 'Set IsLogging to true',
  references: [
    'https://docs.aws.amazon.com/config/latest/developerguide/cloudtrail-security-trail-enabled.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudtrail-trail.html',
  ],
  checks: ['cloud_trail_enabled'],
  controls: ['FSBP CloudTrail.3'],
  judge(trail) {
    return mustBeTrue(trail.at('IsLogging'), 'nothing is logged');
  },
});
