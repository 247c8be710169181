import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Volume: { Type: 'AWS::FSx::Volume', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'squashed',
      template: given({
        Name: 'v',
        VolumeType: 'OPENZFS',
        OpenZFSConfiguration: { ParentVolumeId: 'p', NfsExports: [{ ClientConfigurations: [{ Clients: '*', Options: ['rw', 'crossmnt'] }] }] },
      }),
    },
    {
      name: 'for one machine',
      template: given({
        Name: 'v',
        VolumeType: 'OPENZFS',
        OpenZFSConfiguration: { ParentVolumeId: 'p', NfsExports: [{ ClientConfigurations: [{ Clients: '10.0.0.5', Options: ['rw', 'no_root_squash'] }] }] },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'of all',
      template: given({
        Name: 'v',
        VolumeType: 'OPENZFS',
        OpenZFSConfiguration: { ParentVolumeId: 'p', NfsExports: [{ ClientConfigurations: [{ Clients: '*', Options: ['rw', 'crossmnt', 'no_root_squash'] }] }] },
      }),
      at: ['Volume Properties.OpenZFSConfiguration.NfsExports.0.ClientConfigurations.0.Options'],
    },
    {
      name: 'of one of two',
      template: given({
        Name: 'v',
        VolumeType: 'OPENZFS',
        OpenZFSConfiguration: {
          ParentVolumeId: 'p',
          NfsExports: [{ ClientConfigurations: [{ Clients: '10.0.0.5', Options: ['rw'] }, { Clients: '0.0.0.0/0', Options: ['no_root_squash'] }] }],
        },
      }),
      at: ['Volume Properties.OpenZFSConfiguration.NfsExports.0.ClientConfigurations.1.Options'],
    },
    {
      name: 'of the root volume',
      template: {
        Resources: {
          It: {
            Type: 'AWS::FSx::FileSystem',
            Properties: {
              FileSystemType: 'OPENZFS',
              SubnetIds: ['s'],
              OpenZFSConfiguration: {
                DeploymentType: 'd',
                RootVolumeConfiguration: { NfsExports: [{ ClientConfigurations: [{ Clients: '*', Options: ['no_root_squash'] }] }] },
              },
            },
          },
        },
      },
      at: ['It Properties.OpenZFSConfiguration.RootVolumeConfiguration.NfsExports.0.ClientConfigurations.0.Options'],
    },
  ],
  notApplicable: [
    { name: 'no exports', template: given({ Name: 'v' }) },
  ],
  unknown: [
    {
      name: 'an import',
      template: given({
        Name: 'v',
        VolumeType: 'OPENZFS',
        OpenZFSConfiguration: {
          ParentVolumeId: 'p',
          NfsExports: [{ ClientConfigurations: [{ Clients: { 'Fn::ImportValue': 'Clients' }, Options: ['no_root_squash'] }] }],
        },
      }),
      at: ['Volume Properties.OpenZFSConfiguration.NfsExports.0.ClientConfigurations.0.Clients'],
    },
    {
      name: 'options of another stack',
      template: given({
        Name: 'v',
        VolumeType: 'OPENZFS',
        OpenZFSConfiguration: { ParentVolumeId: 'p', NfsExports: [{ ClientConfigurations: [{ Clients: '*', Options: { 'Fn::ImportValue': 'Options' } }] }] },
      }),
      at: ['Volume Properties.OpenZFSConfiguration.NfsExports.0.ClientConfigurations.0.Options'],
    },
  ],
};
