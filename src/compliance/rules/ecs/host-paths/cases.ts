import type { RuleCases } from '../../../model/cases';

const task = (Properties: object) => ({ Resources: { Task: { Type: 'AWS::ECS::TaskDefinition', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a directory of the application',
      template: task({ Volumes: [{ Name: 'data', Host: { SourcePath: '/srv/app' } }], ContainerDefinitions: [] }),
    },
    { name: 'a volume of the task', template: task({ Volumes: [{ Name: 'data' }], ContainerDefinitions: [] }) },
  ],
  nonCompliant: [
    {
      name: 'the socket of Docker',
      template: task({ Volumes: [{ Name: 'docker', Host: { SourcePath: '/var/run/docker.sock' } }], ContainerDefinitions: [] }),
      at: ['Task Properties.Volumes.0.Host.SourcePath'],
    },
    {
      name: 'everything',
      template: task({ Volumes: [{ Name: 'all', Host: { SourcePath: '/' } }] }),
      at: ['Task Properties.Volumes.0.Host.SourcePath'],
    },
    {
      name: 'with a slash at the end',
      template: task({ Volumes: [{ Name: 'data' }, { Name: 'etc', Host: { SourcePath: '//etc/' } }] }),
      at: ['Task Properties.Volumes.1.Host.SourcePath'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: task({ Volumes: [{ Host: { SourcePath: { 'Fn::ImportValue': 'Shared' } } }] }),
      at: ['Task Properties.Volumes.0.Host.SourcePath'],
    },
  ],
};
