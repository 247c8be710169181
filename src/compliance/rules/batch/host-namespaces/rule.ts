import { judgeContainers, tasksOf } from '../../../domain/containers';
import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'BATCH-6',
  title: 'Jobs do not share processes with their host',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::Batch::JobDefinition'],
  rationale: 'A job that sees the processes of the host reads their environment, and stops or changes them.',
  remediation: 'Remove PidMode and IpcMode host',
  references: ['https://docs.aws.amazon.com/batch/latest/APIReference/API_EcsTaskProperties.html'],
  judge(definition) {
    return judgeContainers(tasksOf(definition), (task) =>
      judgeEach([task.at('PidMode'), task.at('IpcMode')], (mode) => failUnless(!mode.isOneOf('host'), mode, 'the job shares it with the host')));
  },
});
