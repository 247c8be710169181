import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDTRAIL-2',
  title: 'Trails prove that their log files were not changed',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::CloudTrail::Trail'],
  rationale: 'Whoever can write to the bucket removes the traces, and nobody can tell.',
  remediation: 'Set EnableLogFileValidation to true',
  references: [
    'https://docs.aws.amazon.com/config/latest/developerguide/cloudtrail-security-trail-enabled.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudtrail-trail.html',
  ],
  checks: ['cloudtrail_log_file_validation_enabled', 'cloud_trail_log_file_validation_enabled'],
  judge(trail) {
    return mustBeTrue(trail.at('EnableLogFileValidation'), 'changed or deleted log files go unnoticed');
  },
});
