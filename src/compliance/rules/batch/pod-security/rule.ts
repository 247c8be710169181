import { judgeContainers, podContainersOf } from '../../../domain/containers';
import { mustNotBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'BATCH-1',
  title: 'Pods of jobs are not privileged',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::Batch::JobDefinition'],
  rationale: 'A privileged pod is root on its node, and reads all other pods there.',
  remediation: 'Set SecurityContext.Privileged to false',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-batch-jobdefinition.html'],
  judge(job) {
    return judgeContainers(podContainersOf(job), (container) => mustNotBeTrue(container.at('SecurityContext', 'Privileged'), 'the container is root on its node'));
  },
});
