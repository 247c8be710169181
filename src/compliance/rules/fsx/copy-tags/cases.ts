import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { System: { Type: 'AWS::FSx::FileSystem', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'both',
      template: given({
        FileSystemType: 'OPENZFS',
        SubnetIds: ['s'],
        OpenZFSConfiguration: { DeploymentType: 'SINGLE_AZ_1', CopyTagsToBackups: true, CopyTagsToVolumes: 'true' },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'neither',
      template: given({ FileSystemType: 'OPENZFS', SubnetIds: ['s'], OpenZFSConfiguration: { DeploymentType: 'SINGLE_AZ_1' } }),
      at: ['System Properties.OpenZFSConfiguration.CopyTagsToBackups', 'System Properties.OpenZFSConfiguration.CopyTagsToVolumes'],
    },
    {
      name: 'one',
      template: given({
        FileSystemType: 'OPENZFS',
        SubnetIds: ['s'],
        OpenZFSConfiguration: { DeploymentType: 'SINGLE_AZ_1', CopyTagsToBackups: true, CopyTagsToVolumes: false },
      }),
      at: ['System Properties.OpenZFSConfiguration.CopyTagsToVolumes'],
    },
  ],
  notApplicable: [
    { name: 'Lustre', template: given({ FileSystemType: 'LUSTRE', SubnetIds: ['s'] }) },
  ],
  unknown: [
    {
      name: 'an import',
      template: given({
        FileSystemType: 'OPENZFS',
        SubnetIds: ['s'],
        OpenZFSConfiguration: { DeploymentType: 'SINGLE_AZ_1', CopyTagsToBackups: true, CopyTagsToVolumes: { 'Fn::ImportValue': 'Copy' } },
      }),
      at: ['System Properties.OpenZFSConfiguration.CopyTagsToVolumes'],
    },
  ],
};
