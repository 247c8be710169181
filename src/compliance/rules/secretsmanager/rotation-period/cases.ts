import type { RuleCases } from '../../../model/cases';

const schedule = (Properties: object) => ({ Resources: { Schedule: { Type: 'AWS::SecretsManager::RotationSchedule', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a month', template: schedule({ SecretId: 's', RotationRules: { AutomaticallyAfterDays: 30 } }) },
    { name: 'a rate', template: schedule({ SecretId: 's', RotationRules: { ScheduleExpression: 'rate(10 days)' } }) },
    { name: 'in hours', template: schedule({ SecretId: 's', RotationRules: { ScheduleExpression: 'rate(100 hours)' } }) },
  ],
  nonCompliant: [
    {
      name: 'a year',
      template: schedule({ SecretId: 's', RotationRules: { AutomaticallyAfterDays: 365 } }),
      at: ['Schedule Properties.RotationRules.AutomaticallyAfterDays'],
    },
    {
      name: 'a slow rate',
      template: schedule({ SecretId: 's', RotationRules: { ScheduleExpression: 'rate(200 days)' } }),
      at: ['Schedule Properties.RotationRules.ScheduleExpression'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: schedule({ SecretId: 's', RotationRules: { AutomaticallyAfterDays: { 'Fn::ImportValue': 'Shared' } } }),
      at: ['Schedule Properties.RotationRules.AutomaticallyAfterDays'],
    },
  ],
};
