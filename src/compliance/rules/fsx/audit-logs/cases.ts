import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { System: { Type: 'AWS::FSx::FileSystem', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'all',
      template: given({
        FileSystemType: 'WINDOWS',
        SubnetIds: ['s'],
        WindowsConfiguration: {
          ThroughputCapacity: 32,
          AuditLogConfiguration: { FileAccessAuditLogLevel: 'SUCCESS_AND_FAILURE', FileShareAccessAuditLogLevel: 'DISABLED' },
        },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'none',
      template: given({ FileSystemType: 'WINDOWS', SubnetIds: ['s'], WindowsConfiguration: { ThroughputCapacity: 32 } }),
      at: ['System Properties.WindowsConfiguration.AuditLogConfiguration.FileAccessAuditLogLevel'],
    },
    {
      name: 'off',
      template: given({
        FileSystemType: 'WINDOWS',
        SubnetIds: ['s'],
        WindowsConfiguration: {
          ThroughputCapacity: 32,
          AuditLogConfiguration: { FileAccessAuditLogLevel: 'DISABLED', FileShareAccessAuditLogLevel: 'FAILURE_ONLY' },
        },
      }),
      at: ['System Properties.WindowsConfiguration.AuditLogConfiguration.FileAccessAuditLogLevel'],
    },
  ],
  notApplicable: [
    { name: 'Lustre', template: given({ FileSystemType: 'LUSTRE', SubnetIds: ['s'] }) },
  ],
  unknown: [
    {
      name: 'an import',
      template: given({
        FileSystemType: 'WINDOWS',
        SubnetIds: ['s'],
        WindowsConfiguration: { ThroughputCapacity: 32, AuditLogConfiguration: { FileAccessAuditLogLevel: { 'Fn::ImportValue': 'Level' } } },
      }),
      at: ['System Properties.WindowsConfiguration.AuditLogConfiguration.FileAccessAuditLogLevel'],
    },
  ],
};
