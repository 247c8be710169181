import { containersOf, judgeContainers } from '../../../domain/containers';
import { mustNotBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ECS-1',
  title: 'Containers are not privileged',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::ECS::TaskDefinition', 'AWS::Batch::JobDefinition'],
  rationale: 'A privileged container is root on its host, and reads all other containers there.',
  remediation: 'Remove Privileged, or set it to false; give single LinuxParameters.Capabilities instead',
  references: [
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html',
  ],
  checks: ['ecs_task_definitions_no_privileged_containers'],
  judge(definition) {
    return judgeContainers(containersOf(definition), (container) =>
      mustNotBeTrue(container.at('Privileged'), 'the container is root on its host'));
  },
});
