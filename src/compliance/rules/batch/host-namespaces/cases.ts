import type { RuleCases } from '../../../model/cases';

const job = (Properties: object) => ({ Resources: { Job: { Type: 'AWS::Batch::JobDefinition', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'its own', template: job({ Type: 'container', EcsProperties: { TaskProperties: [{ PidMode: 'task', IpcMode: 'none' }] } }) },
    { name: 'not said', template: job({ Type: 'container', EcsProperties: { TaskProperties: [{ Containers: [] }] } }) },
  ],
  nonCompliant: [
    {
      name: 'processes',
      template: job({ Type: 'container', EcsProperties: { TaskProperties: [{ PidMode: 'host' }] } }),
      at: ['Job Properties.EcsProperties.TaskProperties.0.PidMode'],
    },
    {
      name: 'memory, on several nodes',
      template: job({
        Type: 'multinode',
        NodeProperties: { NodeRangeProperties: [{ TargetNodes: '0:', EcsProperties: { TaskProperties: [{ IpcMode: 'host' }] } }] },
      }),
      at: ['Job Properties.NodeProperties.NodeRangeProperties.0.EcsProperties.TaskProperties.0.IpcMode'],
    },
  ],
  notApplicable: [
    { name: 'a single container', template: job({ Type: 'container', ContainerProperties: { Image: 'a' } }) },
  ],
  unknown: [
    {
      name: 'an import',
      template: job({ Type: 'container', EcsProperties: { TaskProperties: [{ PidMode: { 'Fn::ImportValue': 'Mode' } }] } }),
      at: ['Job Properties.EcsProperties.TaskProperties.0.PidMode'],
    },
  ],
};
