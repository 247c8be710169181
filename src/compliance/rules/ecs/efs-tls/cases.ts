import type { RuleCases } from '../../../model/cases';

const task = (Properties: object) => ({ Resources: { Task: { Type: 'AWS::ECS::TaskDefinition', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'TLS',
      template: task({ Volumes: [{ Name: 'data', EFSVolumeConfiguration: { FilesystemId: 'fs-1', TransitEncryption: 'ENABLED' } }] }),
    },
  ],
  nonCompliant: [
    {
      name: 'none',
      template: task({ Volumes: [{ Name: 'data', EFSVolumeConfiguration: { FilesystemId: 'fs-1', TransitEncryption: 'DISABLED' } }] }),
      at: ['Task Properties.Volumes.0.EFSVolumeConfiguration.TransitEncryption'],
    },
    {
      name: 'by default',
      template: task({ Volumes: [{ Name: 'data', EFSVolumeConfiguration: { FilesystemId: 'fs-1' } }] }),
      at: ['Task Properties.Volumes.0.EFSVolumeConfiguration.TransitEncryption'],
    },
  ],
  notApplicable: [
    { name: 'no EFS', template: task({ Volumes: [{ Name: 'data' }] }) },
  ],
  unknown: [
    {
      name: 'an import',
      template: task({ Volumes: [{ EFSVolumeConfiguration: { TransitEncryption: { 'Fn::ImportValue': 'Shared' } } }] }),
      at: ['Task Properties.Volumes.0.EFSVolumeConfiguration.TransitEncryption'],
    },
  ],
};
