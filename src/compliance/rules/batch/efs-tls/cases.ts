import type { RuleCases } from '../../../model/cases';

const job = (Properties: object) => ({ Resources: { Job: { Type: 'AWS::Batch::JobDefinition', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'TLS',
      template: job({
        Type: 'container',
        ContainerProperties: { Image: 'a', Volumes: [{ Name: 'd', EfsVolumeConfiguration: { FileSystemId: 'fs-1', TransitEncryption: 'ENABLED' } }] },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'by default',
      template: job({ Type: 'container', ContainerProperties: { Image: 'a', Volumes: [{ Name: 'd', EfsVolumeConfiguration: { FileSystemId: 'fs-1' } }] } }),
      at: ['Job Properties.ContainerProperties.Volumes.0.EfsVolumeConfiguration.TransitEncryption'],
    },
    {
      name: 'off, of a task',
      template: job({
        Type: 'container',
        EcsProperties: { TaskProperties: [{ Volumes: [{ Name: 'd', EfsVolumeConfiguration: { FileSystemId: 'fs-1', TransitEncryption: 'DISABLED' } }] }] },
      }),
      at: ['Job Properties.EcsProperties.TaskProperties.0.Volumes.0.EfsVolumeConfiguration.TransitEncryption'],
    },
  ],
  notApplicable: [
    { name: 'no EFS', template: job({ Type: 'container', ContainerProperties: { Image: 'a', Volumes: [{ Name: 'd', Host: {} }] } }) },
  ],
  unknown: [
    {
      name: 'an import',
      template: job({
        Type: 'container',
        ContainerProperties: {
          Image: 'a',
          Volumes: [{ Name: 'd', EfsVolumeConfiguration: { FileSystemId: 'fs-1', TransitEncryption: { 'Fn::ImportValue': 'Tls' } } }],
        },
      }),
      at: ['Job Properties.ContainerProperties.Volumes.0.EfsVolumeConfiguration.TransitEncryption'],
    },
  ],
};
