import type { RuleCases } from '../../../model/cases';

const task = (Properties: object) => ({ Resources: { Task: { Type: 'AWS::ECS::TaskDefinition', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'read-only', template: task({ ContainerDefinitions: [{ Name: 'app', Image: 'app:1', ReadonlyRootFilesystem: true }] }) },
    { name: 'as a text', template: task({ ContainerDefinitions: [{ Name: 'app', Image: 'app:1', ReadonlyRootFilesystem: 'true' }] }) },
  ],
  nonCompliant: [
    {
      name: 'nothing is said',
      template: task({ ContainerDefinitions: [{ Name: 'app', Image: 'app:1' }] }),
      at: ['Task Properties.ContainerDefinitions.0.ReadonlyRootFilesystem'],
    },
    {
      name: 'writable',
      template: task({ ContainerDefinitions: [{ Name: 'app', Image: 'app:1', ReadonlyRootFilesystem: false }] }),
      at: ['Task Properties.ContainerDefinitions.0.ReadonlyRootFilesystem'],
    },
  ],
  notApplicable: [
    { name: 'no containers', template: task({ Volumes: [] }) },
  ],
  unknown: [
    {
      name: 'an import',
      template: task({
        ContainerDefinitions: [{ Name: 'app', Image: 'app:1', ReadonlyRootFilesystem: { 'Fn::ImportValue': 'Shared' } }],
      }),
      at: ['Task Properties.ContainerDefinitions.0.ReadonlyRootFilesystem'],
    },
  ],
};
