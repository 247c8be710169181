import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDWATCH-4',
  title: 'Alarms about certificates ring when few days are left',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::CloudWatch::Alarm'],
  rationale: 'An alarm that compares the wrong way, as aws-cdk-lib does unless told otherwise, rings as long as all is well and falls silent before the end.',
  remediation: 'Set ComparisonOperator to LessThanOrEqualToThreshold',
  references: [
    'https://docs.aws.amazon.com/acm/latest/userguide/cloudwatch-metrics.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudwatch-alarm.html',
  ],
  judge(alarm) {
    const operator = alarm.at('ComparisonOperator');
    return alarm.at('Namespace').isOneOf('AWS/CertificateManager') && alarm.at('MetricName').isOneOf('DaysToExpiry')
      ? failUnless(!operator.isOneOf('GreaterThanOrEqualToThreshold', 'GreaterThanThreshold'), operator, 'it rings while many days are left')
      : NOT_APPLICABLE;
  },
});
