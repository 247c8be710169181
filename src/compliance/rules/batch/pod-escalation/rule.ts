import { judgeContainers, podContainersOf } from '../../../domain/containers';
import { mustNotBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'BATCH-3',
  title: 'Pods of jobs get no more rights than they start with',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Batch::JobDefinition'],
  rationale: 'A program with the rights of its owner makes root of an ordinary user.',
  remediation: 'Set SecurityContext.AllowPrivilegeEscalation to false',
  references: ['https://docs.aws.amazon.com/batch/latest/APIReference/API_EksContainerSecurityContext.html'],
  judge(definition) {
    return judgeContainers(podContainersOf(definition), (container) =>
      mustNotBeTrue(container.at('SecurityContext', 'AllowPrivilegeEscalation'), 'the container may get more rights'));
  },
});
