import { jobContainersOf, tasksOf } from '../../../domain/containers';
import type { Resource, ResourceProperty } from '../../../model/resource';
import { defineRule, failUnless, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

/** Both roles of each task, the one of the application first. */
function rolesOf(definition: Resource): readonly (readonly [ResourceProperty, ResourceProperty])[] {
  return definition.type === 'AWS::ECS::TaskDefinition'
    ? [[definition.at('TaskRoleArn'), definition.at('ExecutionRoleArn')]]
    : [
      ...jobContainersOf(definition).map((container) => [container.at('JobRoleArn'), container.at('ExecutionRoleArn')] as const),
      ...tasksOf(definition).map((task) => [task.at('TaskRoleArn'), task.at('ExecutionRoleArn')] as const),
    ];
}

function isSame(one: ResourceProperty, other: ResourceProperty): boolean {
  const [mine, theirs] = [one, other].map((role) => role.owner.estate.find(role.pattern() ?? '', 'AWS::IAM::Role'));
  // A role of the template is not one that comes from somewhere else.
  return mine === undefined && theirs === undefined
    ? one.pattern() === other.pattern() || one.text() === other.text()
    : mine === theirs;
}

export const rule = defineRule({
  id: 'ECS-17',
  title: 'Tasks have another role than the one that starts them',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::ECS::TaskDefinition', 'AWS::Batch::JobDefinition'],
  rationale: 'The role that starts a task reads its secrets and images. A container that has it reads them all, also those of other containers.',
  remediation: 'Give TaskRoleArn (JobRoleArn in Batch) a role of its own, with only what the application needs',
  references: [
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-iam-roles.html',
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html',
  ],
  judge(definition) {
    const roles = rolesOf(definition).filter((pair) => pair.every(({ isSet }) => isSet));
    return roles.length === 0
      ? NOT_APPLICABLE
      : judgeEach(roles, ([application, start]) => failUnless(!isSame(application, start), application, 'the application has the role that starts it'));
  },
});
