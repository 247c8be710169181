import type { RuleCases } from '../../../model/cases';

const cluster = (Properties: object) => ({ Resources: { Cluster: { Type: 'AWS::ECS::Cluster', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'to a log group',
      template: cluster({
        Configuration: { ExecuteCommandConfiguration: { Logging: 'OVERRIDE', LogConfiguration: { CloudWatchLogGroupName: 'exec' } } },
      }),
    },
    { name: 'to the log of the task', template: cluster({ Configuration: { ExecuteCommandConfiguration: { Logging: 'DEFAULT' } } }) },
  ],
  nonCompliant: [
    {
      name: 'off',
      template: cluster({ Configuration: { ExecuteCommandConfiguration: { Logging: 'NONE' } } }),
      at: ['Cluster Properties.Configuration.ExecuteCommandConfiguration.Logging'],
    },
  ],
  notApplicable: [
    { name: 'nothing is said', template: cluster({}) },
  ],
  unknown: [
    {
      name: 'an import',
      template: cluster({ Configuration: { ExecuteCommandConfiguration: { Logging: { 'Fn::ImportValue': 'Shared' } } } }),
      at: ['Cluster Properties.Configuration.ExecuteCommandConfiguration.Logging'],
    },
  ],
};
