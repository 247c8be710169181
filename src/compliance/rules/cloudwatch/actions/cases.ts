import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Alarm: {
      Type: 'AWS::CloudWatch::Alarm',
      Properties: { MetricName: 'RootUse', Namespace: 'Security', ComparisonOperator: 'GreaterThanOrEqualToThreshold', EvaluationPeriods: 1, Threshold: 1, Period: 60, Statistic: 'Sum', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'a topic', template: given({ AlarmActions: ['arn:aws:sns:eu-west-1:111122223333:alerts'], ActionsEnabled: true }) },
    { name: 'without a list', template: given({ AlarmActions: 'arn:aws:sns:eu-west-1:111122223333:alerts' }) },
  ],
  nonCompliant: [
    { name: 'nobody', template: given({}), at: ['Alarm Properties.AlarmActions'] },
    { name: 'an empty list', template: given({ AlarmActions: [] }), at: ['Alarm Properties.AlarmActions'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ AlarmActions: { 'Fn::ImportValue': 'setting' } }), at: ['Alarm Properties.AlarmActions'] },
  ],
};
