import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'GUARDDUTY-1',
  title: 'GuardDuty is switched on',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::GuardDuty::Detector'],
  rationale: 'A detector that is suspended finds nothing, and looks as if all were well.',
  remediation: 'Set Enable to true',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-guardduty-detector.html',
  ],
  checks: ['guardduty_is_enabled'],
  judge(detector) {
    return mustBeTrue(detector.at('Enable'), 'the detector is suspended');
  },
});
