import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'GUARDDUTY-3',
  title: 'GuardDuty watches the logins to databases',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::GuardDuty::Detector'],
  rationale: 'Guessed and stolen passwords of databases show in their logins.',
  remediation: 'Enable the feature RDS_LOGIN_EVENTS',
  references: [
    'https://docs.aws.amazon.com/guardduty/latest/APIReference/API_DetectorFeatureConfiguration.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-guardduty-detector.html',
  ],
  checks: ['guardduty_rds_protection_enabled'],
  judge(detector) {
    const features = detector.at('Features').items().filter((feature) => feature.at('Name').isOneOf('RDS_LOGIN_EVENTS'));
    return judgeEach(features, (feature) => failUnless(!feature.at('Status').isOneOf('DISABLED'), feature.at('Status'), 'nobody watches the logins to databases'));
  },
});
