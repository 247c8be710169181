import { mustNotBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ECS-16',
  title: 'Nobody opens a shell in a container',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::ECS::Service'],
  rationale: 'Whoever may call ExecuteCommand has the role and the data of the task.',
  remediation: 'Set EnableExecuteCommand to false, or leave it out',
  references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html'],
  judge(service) {
    return mustNotBeTrue(service.at('EnableExecuteCommand'), 'shells may be opened in its containers');
  },
});
