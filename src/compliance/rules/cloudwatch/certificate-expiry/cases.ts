import type { RuleCases } from '../../../model/cases';

const one = (ComparisonOperator: unknown, MetricName: unknown = 'DaysToExpiry') => ({
  Resources: {
    Alarm: {
      Type: 'AWS::CloudWatch::Alarm',
      Properties: { Namespace: 'AWS/CertificateManager', MetricName, ComparisonOperator, EvaluationPeriods: 1, Threshold: 30 },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'few days', template: one('LessThanOrEqualToThreshold') },
    { name: 'fewer days', template: one('LessThanThreshold') },
  ],
  nonCompliant: [
    { name: 'many days', template: one('GreaterThanOrEqualToThreshold'), at: ['Alarm Properties.ComparisonOperator'] },
    { name: 'more days', template: one('GreaterThanThreshold'), at: ['Alarm Properties.ComparisonOperator'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
    { name: 'another metric', template: one('GreaterThanThreshold', 'Others') },
    {
      name: 'another namespace',
      template: {
        Resources: { Alarm: { Type: 'AWS::CloudWatch::Alarm', Properties: { Namespace: 'Own', MetricName: 'DaysToExpiry', ComparisonOperator: 'GreaterThanThreshold' } } },
      },
    },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ Ref: 'Value' }) },
      at: ['Alarm Properties.ComparisonOperator'],
    },
  ],
};
