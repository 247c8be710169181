import type { RuleCases } from '../../../model/cases';

const service = (Properties: object) => ({ Resources: { Service: { Type: 'AWS::ECS::Service', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'encrypted',
      template: service({ VolumeConfigurations: [{ Name: 'data', ManagedEBSVolume: { RoleArn: 'r', SizeInGiB: 10, Encrypted: true } }] }),
    },
    {
      name: 'as a text',
      template: service({ VolumeConfigurations: [{ Name: 'data', ManagedEBSVolume: { RoleArn: 'r', Encrypted: 'true' } }] }),
    },
  ],
  nonCompliant: [
    {
      name: 'not said',
      template: service({ VolumeConfigurations: [{ Name: 'data', ManagedEBSVolume: { RoleArn: 'r', SizeInGiB: 10 } }] }),
      at: ['Service Properties.VolumeConfigurations.0.ManagedEBSVolume.Encrypted'],
    },
    {
      name: 'off, though of a snapshot',
      template: service({ VolumeConfigurations: [{ Name: 'data', ManagedEBSVolume: { RoleArn: 'r', SnapshotId: 'snap-1', Encrypted: 'false' } }] }),
      at: ['Service Properties.VolumeConfigurations.0.ManagedEBSVolume.Encrypted'],
    },
  ],
  notApplicable: [
    { name: 'no volume', template: service({}) },
    {
      name: 'of a snapshot',
      template: service({ VolumeConfigurations: [{ Name: 'data', ManagedEBSVolume: { RoleArn: 'r', SnapshotId: 'snap-1' } }] }),
    },
  ],
  unknown: [
    {
      name: 'an import',
      template: service({ VolumeConfigurations: [{ Name: 'data', ManagedEBSVolume: { RoleArn: 'r', Encrypted: { 'Fn::ImportValue': 'Encrypted' } } }] }),
      at: ['Service Properties.VolumeConfigurations.0.ManagedEBSVolume.Encrypted'],
    },
  ],
};
