import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Application: { Type: 'AWS::EMRServerless::Application', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'all of them',
      template: given({
        MonitoringConfiguration: {
          ManagedPersistenceMonitoringConfiguration: { Enabled: true, EncryptionKeyArn: { 'Fn::ImportValue': 'Key' } },
          S3MonitoringConfiguration: { LogUri: 's3://logs/', EncryptionKeyArn: { 'Fn::ImportValue': 'Key' } },
        },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'by default',
      template: given({ Type: 'SPARK' }),
      at: ['Application Properties.MonitoringConfiguration.ManagedPersistenceMonitoringConfiguration.EncryptionKeyArn'],
    },
    {
      name: 'CloudWatch',
      template: given({
        MonitoringConfiguration: { ManagedPersistenceMonitoringConfiguration: { Enabled: false }, CloudWatchLoggingConfiguration: { Enabled: true } },
      }),
      at: ['Application Properties.MonitoringConfiguration.CloudWatchLoggingConfiguration.EncryptionKeyArn'],
    },
  ],
  notApplicable: [
    { name: 'no logs', template: given({ MonitoringConfiguration: { ManagedPersistenceMonitoringConfiguration: { Enabled: 'false' } } }) },
  ],
  unknown: [
    {
      name: 'an import',
      template: given({ MonitoringConfiguration: { ManagedPersistenceMonitoringConfiguration: { Enabled: { 'Fn::ImportValue': 'Managed' } } } }),
      at: ['Application Properties.MonitoringConfiguration.ManagedPersistenceMonitoringConfiguration.Enabled'],
    },
  ],
};
