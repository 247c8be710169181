import type { RuleCases } from '../../../model/cases';

const files = (Properties: object) => ({ Resources: { Files: { Type: 'AWS::FSx::FileSystem', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'two weeks',
      template: files({ FileSystemType: 'WINDOWS', WindowsConfiguration: { AutomaticBackupRetentionDays: 14 } }),
    },
    {
      name: 'the default: a month',
      template: files({ FileSystemType: 'ONTAP', OntapConfiguration: { DeploymentType: 'MULTI_AZ_1' } }),
    },
  ],
  nonCompliant: [
    {
      name: 'none',
      template: files({ FileSystemType: 'WINDOWS', WindowsConfiguration: { AutomaticBackupRetentionDays: 0 } }),
      at: ['Files Properties.WindowsConfiguration.AutomaticBackupRetentionDays'],
    },
    {
      name: 'Lustre keeps none by itself',
      template: files({ FileSystemType: 'LUSTRE', LustreConfiguration: { DeploymentType: 'PERSISTENT_2' } }),
      at: ['Files Properties.LustreConfiguration.AutomaticBackupRetentionDays'],
    },
    {
      name: 'a day, as a text',
      template: files({ FileSystemType: 'OPENZFS', OpenZFSConfiguration: { AutomaticBackupRetentionDays: '1' } }),
      at: ['Files Properties.OpenZFSConfiguration.AutomaticBackupRetentionDays'],
    },
  ],
  notApplicable: [
    {
      name: 'scratch data',
      template: files({ FileSystemType: 'LUSTRE', LustreConfiguration: { DeploymentType: 'SCRATCH_2' } }),
    },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...files({
          FileSystemType: 'ONTAP',
          OntapConfiguration: { AutomaticBackupRetentionDays: { Ref: 'Choice' } },
        }),
      },
      at: ['Files Properties.OntapConfiguration.AutomaticBackupRetentionDays'],
    },
  ],
};
