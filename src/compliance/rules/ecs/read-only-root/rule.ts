import { containersOf, judgeContainers } from '../../../domain/containers';
import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ECS-4',
  title: 'File systems of containers are read-only',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::ECS::TaskDefinition', 'AWS::Batch::JobDefinition'],
  rationale: 'An attacker who gets in leaves his tools in the file system.',
  remediation: 'Set ReadonlyRootFilesystem to true, and mount volumes for what is written',
  references: [
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html',
  ],
  checks: ['ecs_task_definitions_containers_readonly_access'],
  judge(definition) {
    return judgeContainers(containersOf(definition), (container) =>
      mustBeTrue(container.at('ReadonlyRootFilesystem'), 'the container may write its own file system'));
  },
});
