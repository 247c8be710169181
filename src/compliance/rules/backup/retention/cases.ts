import type { RuleCases } from '../../../model/cases';

const plan = (Type: string, Properties: object) => ({ Resources: { Plan: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a month',
      template: plan('AWS::Backup::BackupPlan', {
        BackupPlan: {
          BackupPlanName: 'daily',
          BackupPlanRule: [{ RuleName: 'daily', Lifecycle: { DeleteAfterDays: 30 } }],
        },
      }),
    },
    { name: 'for ever', template: plan('AWS::Backup::BackupPlan', { BackupPlan: { BackupPlanRule: { RuleName: 'daily' } } }) },
  ],
  nonCompliant: [
    {
      name: 'a day',
      template: plan('AWS::Backup::BackupPlan', {
        BackupPlan: { BackupPlanRule: [{ Lifecycle: { DeleteAfterDays: 1 } }] },
      }),
      at: ['Plan Properties.BackupPlan.BackupPlanRule.0.Lifecycle.DeleteAfterDays'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: plan('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...plan('AWS::Backup::BackupPlan', {
          BackupPlan: { BackupPlanRule: [{ Lifecycle: { DeleteAfterDays: { Ref: 'Choice' } } }] },
        }),
      },
      at: ['Plan Properties.BackupPlan.BackupPlanRule.0.Lifecycle.DeleteAfterDays'],
    },
  ],
};
