import { containersOf, judgeContainers } from '../../../domain/containers';
import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ECS-18',
  title: 'Containers keep the confinement of their host',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::ECS::TaskDefinition'],
  rationale: 'SELinux and AppArmor hold a process that got out of its container. Without them it reaches what belongs to the host.',
  remediation: 'Remove label:disable, apparmor:unconfined and seccomp:unconfined from DockerSecurityOptions',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ecs-taskdefinition-containerdefinition.html',
  ],
  judge(definition) {
    return judgeContainers(containersOf(definition), (container) =>
      judgeEach(container.at('DockerSecurityOptions').items(), (option) =>
        failUnless(!/^(?:label[:=]disable|(?:apparmor|seccomp)[:=]unconfined)$/i.test(option.text()?.trim() ?? ''), option, `${option.text() ?? ''} lets it out`)));
  },
});
