import { containersOf, judgeContainers } from '../../../domain/containers';
import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

const POWERFUL = ['ALL', 'SYS_ADMIN', 'SYS_MODULE', 'SYS_RAWIO', 'NET_ADMIN', 'DAC_READ_SEARCH', 'BPF'];

export const rule = defineRule({
  id: 'ECS-6',
  title: 'Containers have no capability that takes over the host',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::ECS::TaskDefinition'],
  rationale: 'With these capabilities a process mounts, traces or configures what belongs to the host.',
  remediation: 'Remove ALL, SYS_ADMIN, SYS_MODULE, SYS_RAWIO, NET_ADMIN, DAC_READ_SEARCH and BPF from LinuxParameters.Capabilities.Add',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ecs-taskdefinition-kernelcapabilities.html'],
  judge(definition) {
    return judgeContainers(containersOf(definition), (container) =>
      judgeEach(container.at('LinuxParameters', 'Capabilities', 'Add').items(), (one) =>
        failUnless(!one.isOneOf(...POWERFUL), one, `${one.text() ?? ''} reaches the host`)));
  },
});
