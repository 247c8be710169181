import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ECS-7',
  title: 'Tasks do not share processes with their host',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::ECS::TaskDefinition'],
  rationale: 'A task that sees the processes of the host reads their environment, and stops or changes them.',
  remediation: 'Remove PidMode and IpcMode host',
  references: [
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html',
  ],
  checks: ['ecs_task_definitions_host_namespace_not_shared'],
  judge(task) {
    return judgeEach(['PidMode', 'IpcMode'], (mode) => failUnless(!task.at(mode).isOneOf('host'), task.at(mode), 'the task shares it with the host'));
  },
});
