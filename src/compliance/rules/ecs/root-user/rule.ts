import { containersOf, judgeContainers } from '../../../domain/containers';
import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ECS-2',
  title: 'Containers do not run as root',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::ECS::TaskDefinition', 'AWS::Batch::JobDefinition'],
  rationale: 'Whoever breaks out of the process has root in the container, one hole away from the host.',
  remediation: 'Set User to a user that is not root',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ecs-taskdefinition.html'],
  judge(definition) {
    return judgeContainers(containersOf(definition), (container) =>
      failUnless(!/^(root|0)?(:|$)/.test(container.at('User').text() ?? ''), container.at('User'), 'the container runs as root, unless its image says otherwise'));
  },
});
