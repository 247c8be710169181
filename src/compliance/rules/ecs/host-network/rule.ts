import { defineRule, failUnless, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ECS-8',
  title: 'Tasks in the network of the host run as ordinary users',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::ECS::TaskDefinition'],
  rationale: 'Root in the network of the host listens on its ports, and gets the credentials of the instance.',
  remediation: 'Set NetworkMode to awsvpc, or User of each container to one that is not root',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ecs-taskdefinition.html',
  ],
  checks: ['ecs_task_definitions_host_networking_mode_users', 'ecs_task_definition_user_for_host_mode_check'],
  judge(task) {
    if (!task.at('NetworkMode').isOneOf('host')) {
      return NOT_APPLICABLE;
    }
    return judgeEach(task.at('ContainerDefinitions').items(), (container) =>
      failUnless(!/^(root|0)?(:|$)/.test(container.at('User').text() ?? ''), container.at('User'), 'root in the network of the host'));
  },
});
