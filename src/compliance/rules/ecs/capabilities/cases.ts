import type { RuleCases } from '../../../model/cases';

const task = (Properties: object) => ({ Resources: { Task: { Type: 'AWS::ECS::TaskDefinition', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'dropped',
      template: task({ ContainerDefinitions: [{ Name: 'app', Image: 'app:1', LinuxParameters: { Capabilities: { Drop: ['ALL'] } } }] }),
    },
    {
      name: 'a harmless one',
      template: task({
        ContainerDefinitions: [{ Name: 'app', Image: 'app:1', LinuxParameters: { Capabilities: { Add: ['NET_BIND_SERVICE'] } } }],
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'SYS_ADMIN',
      template: task({
        ContainerDefinitions: [{ Name: 'app', Image: 'app:1', LinuxParameters: { Capabilities: { Add: ['SYS_ADMIN'] } } }],
      }),
      at: ['Task Properties.ContainerDefinitions.0.LinuxParameters.Capabilities.Add.0'],
    },
    {
      name: 'all',
      template: task({
        ContainerDefinitions: [{ Name: 'app', Image: 'app:1', LinuxParameters: { Capabilities: { Add: ['CHOWN', 'all'] } } }],
      }),
      at: ['Task Properties.ContainerDefinitions.0.LinuxParameters.Capabilities.Add.1'],
    },
  ],
  notApplicable: [
    { name: 'no containers', template: task({ Volumes: [] }) },
  ],
  unknown: [
    {
      name: 'an import',
      template: task({
        ContainerDefinitions: [{
          Name: 'app',
          Image: 'app:1',
          LinuxParameters: { Capabilities: { Add: [{ 'Fn::ImportValue': 'Shared' }] } },
        }],
      }),
      at: ['Task Properties.ContainerDefinitions.0.LinuxParameters.Capabilities.Add.0'],
    },
  ],
};
