import type { RuleCases } from '../../../model/cases';

const application = (Properties: object) => ({ Resources: { Application: { Type: 'AWS::EMRServerless::Application', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'managed', template: application({}) },
    {
      name: 'a bucket',
      template: application({
        MonitoringConfiguration: {
          ManagedPersistenceMonitoringConfiguration: { Enabled: false },
          S3MonitoringConfiguration: { LogUri: 's3://logs' },
        },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'off',
      template: application({ MonitoringConfiguration: { ManagedPersistenceMonitoringConfiguration: { Enabled: false } } }),
      at: ['Application Properties.MonitoringConfiguration.ManagedPersistenceMonitoringConfiguration.Enabled'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: application({
        MonitoringConfiguration: { ManagedPersistenceMonitoringConfiguration: { Enabled: { 'Fn::ImportValue': 'Shared' } } },
      }),
      at: ['Application Properties.MonitoringConfiguration.ManagedPersistenceMonitoringConfiguration.Enabled'],
    },
  ],
};
