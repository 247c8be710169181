import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'GUARDDUTY-4',
  title: 'GuardDuty watches clusters, functions and volumes',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::GuardDuty::Detector'],
  rationale: 'Each part that is switched off is a way in that nobody watches.',
  remediation: 'Remove what says DISABLED, or set it to ENABLED',
  references: [
    'https://docs.aws.amazon.com/guardduty/latest/APIReference/API_DetectorFeatureConfiguration.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-guardduty-detector.html',
  ],
  judge(detector) {
    const features = detector.at('Features').items();
    const watchesRuntime = features.some((feature) => feature.at('Name').isOneOf('RUNTIME_MONITORING') && feature.at('Status').isOneOf('ENABLED'));
    // RUNTIME_MONITORING holds EKS_RUNTIME_MONITORING: only one of them can be on. How agents are rolled out is a matter of operations.
    const elsewhere = ['S3_DATA_EVENTS', 'RDS_LOGIN_EVENTS', ...watchesRuntime ? ['EKS_RUNTIME_MONITORING'] : []];
    const places = [
      ...features.filter((feature) => !feature.at('Name').isOneOf(...elsewhere)).map((feature) => feature.at('Status')),
      detector.at('DataSources', 'Kubernetes', 'AuditLogs', 'Enable'),
      detector.at('DataSources', 'MalwareProtection', 'ScanEc2InstanceWithFindings', 'EbsVolumes'),
    ];
    return judgeEach(places, (place) => failUnless(!place.isOneOf('DISABLED', 'false'), place, 'this part of the detection is switched off'));
  },
});
