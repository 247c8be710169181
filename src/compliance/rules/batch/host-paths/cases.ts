import type { RuleCases } from '../../../model/cases';

const job = (Properties: object) => ({ Resources: { Job: { Type: 'AWS::Batch::JobDefinition', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a directory of the application',
      template: job({ Type: 'container', ContainerProperties: { Image: 'a', Volumes: [{ Name: 'd', Host: { SourcePath: '/data/app' } }] } }),
    },
    {
      name: 'of a pod',
      template: job({ Type: 'container', EksProperties: { PodProperties: { Volumes: [{ Name: 'd', HostPath: { Path: '/data' } }] } } }),
    },
  ],
  nonCompliant: [
    {
      name: 'the socket',
      template: job({ Type: 'container', ContainerProperties: { Image: 'a', Volumes: [{ Name: 'd', Host: { SourcePath: '/var/run/docker.sock' } }] } }),
      at: ['Job Properties.ContainerProperties.Volumes.0.Host.SourcePath'],
    },
    {
      name: 'of a pod',
      template: job({
        Type: 'container',
        EksProperties: { PodProperties: { Volumes: [{ Name: 'd', EmptyDir: {} }, { Name: 'e', HostPath: { Path: '/' } }] } },
      }),
      at: ['Job Properties.EksProperties.PodProperties.Volumes.1.HostPath.Path'],
    },
    {
      name: 'of a task',
      template: job({ Type: 'container', EcsProperties: { TaskProperties: [{ Volumes: [{ Name: 'd', Host: { SourcePath: '/etc/' } }] }] } }),
      at: ['Job Properties.EcsProperties.TaskProperties.0.Volumes.0.Host.SourcePath'],
    },
  ],
  notApplicable: [
    { name: 'no path', template: job({ Type: 'container', ContainerProperties: { Image: 'a', Volumes: [{ Name: 'd', Host: {} }] } }) },
  ],
  unknown: [
    {
      name: 'an import',
      template: job({
        Type: 'container',
        EksProperties: { PodProperties: { Volumes: [{ Name: 'd', HostPath: { Path: { 'Fn::ImportValue': 'Path' } } }] } },
      }),
      at: ['Job Properties.EksProperties.PodProperties.Volumes.0.HostPath.Path'],
    },
  ],
};
