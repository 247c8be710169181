import type { RuleCases } from '../../../model/cases';

const task = (Properties: object) => ({ Resources: { Task: { Type: 'AWS::ECS::TaskDefinition', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'CloudWatch',
      template: task({
        ContainerDefinitions: [{
          Name: 'app',
          Image: 'app:1',
          LogConfiguration: { LogDriver: 'awslogs', Options: { 'awslogs-group': 'app' } },
        }],
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'nothing',
      template: task({ ContainerDefinitions: [{ Name: 'app', Image: 'app:1' }] }),
      at: ['Task Properties.ContainerDefinitions.0.LogConfiguration'],
    },
    {
      name: 'the driver none',
      template: task({ ContainerDefinitions: [{ Name: 'app', Image: 'app:1', LogConfiguration: { LogDriver: 'none' } }] }),
      at: ['Task Properties.ContainerDefinitions.0.LogConfiguration'],
    },
    {
      name: 'one container of two',
      template: task({ ContainerDefinitions: [{ Name: 'a', LogConfiguration: { LogDriver: 'awsfirelens' } }, { Name: 'b' }] }),
      at: ['Task Properties.ContainerDefinitions.1.LogConfiguration'],
    },
  ],
  notApplicable: [
    { name: 'no containers', template: task({ Volumes: [] }) },
  ],
  unknown: [
    {
      name: 'an import',
      template: task({
        ContainerDefinitions: [{ Name: 'app', Image: 'app:1', LogConfiguration: { LogDriver: { 'Fn::ImportValue': 'Shared' } } }],
      }),
      at: ['Task Properties.ContainerDefinitions.0.LogConfiguration.LogDriver'],
    },
  ],
};
