import { judgeContainers, podContainersOf } from '../../../domain/containers';
import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'BATCH-2',
  title: 'Pods of jobs do not ask to be root',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Batch::JobDefinition'],
  rationale: 'Whoever breaks out of the process has root in the container, one hole away from the node.',
  remediation: 'Set SecurityContext.RunAsUser to a user that is not 0, and RunAsNonRoot to true',
  references: ['https://docs.aws.amazon.com/batch/latest/APIReference/API_EksContainerSecurityContext.html'],
  judge(definition) {
    return judgeContainers(podContainersOf(definition), (container) => {
      const user = container.at('SecurityContext', 'RunAsUser');
      return failUnless(user.number() !== 0, user, 'the container runs as root');
    });
  },
});
