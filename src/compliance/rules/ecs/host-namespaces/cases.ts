import type { RuleCases } from '../../../model/cases';

const task = (Properties: object) => ({ Resources: { Task: { Type: 'AWS::ECS::TaskDefinition', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'of its own', template: task({ ContainerDefinitions: [{ Name: 'app', Image: 'app:1' }] }) },
    { name: 'of the task', template: task({ PidMode: 'task', ContainerDefinitions: [] }) },
  ],
  nonCompliant: [
    { name: 'processes', template: task({ PidMode: 'host', ContainerDefinitions: [] }), at: ['Task Properties.PidMode'] },
    { name: 'shared memory', template: task({ IpcMode: 'host', ContainerDefinitions: [] }), at: ['Task Properties.IpcMode'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    { name: 'an import', template: task({ PidMode: { 'Fn::ImportValue': 'Shared' } }), at: ['Task Properties.PidMode'] },
  ],
};
