import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'GUARDDUTY-2',
  title: 'GuardDuty watches the access to objects in S3',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::GuardDuty::Detector'],
  rationale: 'Data is stolen through calls to S3.',
  remediation: 'Enable the feature S3_DATA_EVENTS',
  references: [
    'https://docs.aws.amazon.com/guardduty/latest/APIReference/API_DetectorFeatureConfiguration.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-guardduty-detector.html',
  ],
  checks: ['guardduty_s3_protection_enabled'],
  judge(detector) {
    const features = detector.at('Features').items().filter((feature) => feature.at('Name').isOneOf('S3_DATA_EVENTS'));
    const places = [...features.map((feature) => feature.at('Status')), detector.at('DataSources', 'S3Logs', 'Enable')];
    return judgeEach(places, (place) => failUnless(!place.isOneOf('DISABLED', 'false'), place, 'nobody watches the access to objects'));
  },
});
