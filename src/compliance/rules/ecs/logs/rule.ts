import { containersOf, judgeContainers } from '../../../domain/containers';
import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ECS-5',
  title: 'Containers send their logs somewhere',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::ECS::TaskDefinition'],
  rationale: 'When the task is gone, so is every trace of what was done to it.',
  remediation: 'Set LogConfiguration of each container, such as awslogs',
  references: [
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html',
  ],
  checks: ['ecs_task_definitions_logging_enabled'],
  judge(definition) {
    return judgeContainers(containersOf(definition), (container) =>
      failUnless(container.at('LogConfiguration').isSet && !container.at('LogConfiguration', 'LogDriver').isOneOf('none'), container.at('LogConfiguration'), 'the logs are gone with the task'));
  },
});
