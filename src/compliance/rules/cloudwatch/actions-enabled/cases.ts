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
    { name: 'on', template: given({ ActionsEnabled: true, AlarmActions: ['arn:aws:sns:eu-west-1:111122223333:alerts'] }) },
    { name: 'nothing is said: on', template: given({}) },
  ],
  nonCompliant: [
    {
      name: 'off',
      template: given({ ActionsEnabled: false, AlarmActions: ['arn:aws:sns:eu-west-1:111122223333:alerts'] }),
      at: ['Alarm Properties.ActionsEnabled'],
    },
    {
      name: 'a composite one',
      template: { Resources: { Alarm: { Type: 'AWS::CloudWatch::CompositeAlarm', Properties: { AlarmRule: 'ALARM(a)', ActionsEnabled: 'false' } } } },
      at: ['Alarm Properties.ActionsEnabled'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'prod' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...given({ ActionsEnabled: { 'Fn::If': ['IsProduction', true, false] } }),
      },
      at: ['Alarm Properties.ActionsEnabled'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ ActionsEnabled: { 'Fn::ImportValue': 'setting' } }), at: ['Alarm Properties.ActionsEnabled'] },
  ],
};
