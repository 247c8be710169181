import type { RuleCases } from '../../../model/cases';

const task = (Properties: object) => ({ Resources: { Task: { Type: 'AWS::ECS::TaskDefinition', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'an ordinary user',
      template: task({ NetworkMode: 'host', ContainerDefinitions: [{ Name: 'app', Image: 'app:1', User: '1000' }] }),
    },
  ],
  nonCompliant: [
    {
      name: 'nothing is said',
      template: task({ NetworkMode: 'host', ContainerDefinitions: [{ Name: 'app', Image: 'app:1' }] }),
      at: ['Task Properties.ContainerDefinitions.0.User'],
    },
    {
      name: 'root',
      template: task({ NetworkMode: 'host', ContainerDefinitions: [{ Name: 'app', Image: 'app:1', User: 'root' }] }),
      at: ['Task Properties.ContainerDefinitions.0.User'],
    },
  ],
  notApplicable: [
    { name: 'a network of its own', template: task({ NetworkMode: 'awsvpc', ContainerDefinitions: [{ Name: 'app' }] }) },
  ],
  unknown: [
    { name: 'an import', template: task({ NetworkMode: { 'Fn::ImportValue': 'Shared' } }), at: ['Task Properties.NetworkMode'] },
  ],
};
