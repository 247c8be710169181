import type { RuleCases } from '../../../model/cases';

const environment = (Properties: object) => ({ Resources: { Environment: { Type: 'AWS::MWAA::Environment', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'logged',
      template: environment({
        LoggingConfiguration: { TaskLogs: { Enabled: true }, WebserverLogs: { Enabled: true }, SchedulerLogs: { Enabled: 'true' } },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'nothing',
      template: environment({}),
      at: ['Environment Properties.LoggingConfiguration.TaskLogs.Enabled', 'Environment Properties.LoggingConfiguration.WebserverLogs.Enabled', 'Environment Properties.LoggingConfiguration.SchedulerLogs.Enabled'],
    },
    {
      name: 'the pages not',
      template: environment({
        LoggingConfiguration: { TaskLogs: { Enabled: true }, WebserverLogs: { Enabled: false }, SchedulerLogs: { Enabled: true } },
      }),
      at: ['Environment Properties.LoggingConfiguration.WebserverLogs.Enabled'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: environment({
        LoggingConfiguration: {
          TaskLogs: { Enabled: true },
          WebserverLogs: { Enabled: true },
          SchedulerLogs: { Enabled: { 'Fn::ImportValue': 'Shared' } },
        },
      }),
      at: ['Environment Properties.LoggingConfiguration.SchedulerLogs.Enabled'],
    },
  ],
};
