import type { RuleCases } from '../../../model/cases';

const task = (Properties: object) => ({ Resources: { Task: { Type: 'AWS::ECS::TaskDefinition', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a user', template: task({ ContainerDefinitions: [{ Name: 'app', Image: 'app:1', User: '1000:1000' }] }) },
    { name: 'the user of the image', template: task({ ContainerDefinitions: [{ Name: 'app', Image: 'app:1' }] }) },
  ],
  nonCompliant: [
    {
      name: 'root',
      template: task({ ContainerDefinitions: [{ Name: 'app', Image: 'app:1', User: 'root' }] }),
      at: ['Task Properties.ContainerDefinitions.0.User'],
    },
    {
      name: 'by number, with a group',
      template: task({ ContainerDefinitions: [{ Name: 'app', Image: 'app:1', User: '0:1000' }] }),
      at: ['Task Properties.ContainerDefinitions.0.User'],
    },
    {
      name: 'as a number',
      template: task({ ContainerDefinitions: [{ Name: 'app', Image: 'app:1', User: 0 }] }),
      at: ['Task Properties.ContainerDefinitions.0.User'],
    },
  ],
  notApplicable: [
    { name: 'no containers', template: task({ Volumes: [] }) },
  ],
  unknown: [
    {
      name: 'an import',
      template: task({ ContainerDefinitions: [{ Name: 'app', Image: 'app:1', User: { 'Fn::ImportValue': 'Shared' } }] }),
      at: ['Task Properties.ContainerDefinitions.0.User'],
    },
  ],
};
