import { judgeContainers, podsOf } from '../../../domain/containers';
import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'BATCH-4',
  title: 'Pods of jobs are not in the network of their node',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Batch::JobDefinition'],
  rationale: 'In the network of the node a pod reaches what listens there only, and gets the credentials of the node.',
  remediation: 'Set HostNetwork to false',
  references: ['https://docs.aws.amazon.com/batch/latest/APIReference/API_EksPodProperties.html'],
  judge(definition) {
    return judgeContainers(podsOf(definition), (pod) => failUnless(pod.at('HostNetwork').isFalse(), pod.at('HostNetwork'), 'the pod is in the network of its node'));
  },
});
