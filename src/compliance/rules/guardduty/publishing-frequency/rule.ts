import { mustBeOneOf } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'GUARDDUTY-5',
  title: 'GuardDuty tells of repeated findings within a quarter of an hour',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::GuardDuty::Detector'],
  rationale: 'Six hours are enough to copy everything.',
  remediation: 'Set FindingPublishingFrequency to FIFTEEN_MINUTES',
  references: [
    'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_exportfindings.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-guardduty-detector.html',
  ],
  judge(detector) {
    return mustBeOneOf(detector.at('FindingPublishingFrequency'), ['FIFTEEN_MINUTES'], 'repeated findings are told late');
  },
});
