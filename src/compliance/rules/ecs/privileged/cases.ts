import type { RuleCases } from '../../../model/cases';

const task = (Properties: object) => ({ Resources: { Task: { Type: 'AWS::ECS::TaskDefinition', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'not privileged', template: task({ ContainerDefinitions: [{ Name: 'app', Image: 'app:1', Privileged: false }] }) },
    { name: 'nothing is said', template: task({ ContainerDefinitions: [{ Name: 'app', Image: 'app:1' }] }) },
  ],
  nonCompliant: [
    {
      name: 'privileged',
      template: task({ ContainerDefinitions: [{ Name: 'app', Image: 'app:1', Privileged: true }] }),
      at: ['Task Properties.ContainerDefinitions.0.Privileged'],
    },
    {
      name: 'as a text, in the second one',
      template: task({ ContainerDefinitions: [{ Name: 'a', Image: 'a' }, { Name: 'b', Image: 'b', Privileged: 'true' }] }),
      at: ['Task Properties.ContainerDefinitions.1.Privileged'],
    },
    {
      name: 'a batch job',
      template: {
        Resources: {
          Job: {
            Type: 'AWS::Batch::JobDefinition',
            Properties: { Type: 'container', ContainerProperties: { Image: 'app:1', Privileged: true } },
          },
        },
      },
      at: ['Job Properties.ContainerProperties.Privileged'],
    },
    {
      name: 'a batch job of several nodes',
      template: {
        Resources: {
          Job: {
            Type: 'AWS::Batch::JobDefinition',
            Properties: {
              Type: 'multinode',
              NodeProperties: {
                MainNode: 0,
                NumNodes: 2,
                NodeRangeProperties: [{ TargetNodes: '0:', Container: { Image: 'app:1', Privileged: true } }],
              },
            },
          },
        },
      },
      at: ['Job Properties.NodeProperties.NodeRangeProperties.0.Container.Privileged'],
    },
  ],
  notApplicable: [
    { name: 'no containers', template: task({ Volumes: [] }) },
  ],
  unknown: [
    {
      name: 'an import',
      template: task({ ContainerDefinitions: [{ Name: 'app', Image: 'app:1', Privileged: { 'Fn::ImportValue': 'Shared' } }] }),
      at: ['Task Properties.ContainerDefinitions.0.Privileged'],
    },
    {
      name: 'containers nobody knows',
      template: task({ ContainerDefinitions: { 'Fn::ImportValue': 'Shared' } }),
      at: ['Task Properties.ContainerDefinitions'],
    },
  ],
};
