import { jobContainersOf, judgeContainers, tasksOf } from '../../../domain/containers';
import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'BATCH-8',
  title: 'Jobs have no public addresses',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Batch::JobDefinition'],
  rationale: 'A container with a public address is one rule of a security group away from the Internet.',
  remediation: 'Set NetworkConfiguration.AssignPublicIp to DISABLED, and let the subnet reach out by a NAT gateway or endpoints',
  references: ['https://docs.aws.amazon.com/batch/latest/APIReference/API_NetworkConfiguration.html'],
  judge(definition) {
    return judgeContainers([...jobContainersOf(definition), ...tasksOf(definition)], (one) => {
      const address = one.at('NetworkConfiguration', 'AssignPublicIp');
      return failUnless(!address.isOneOf('ENABLED'), address, 'the job has a public address');
    });
  },
});
