import { rulesHost } from '../../../domain/host-paths';
import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ECS-9',
  title: 'Tasks do not mount the directories of their host that rule it',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::ECS::TaskDefinition'],
  rationale: 'Whoever writes to the socket of Docker, or to / and /etc of the host, is root there.',
  remediation: 'Mount a directory of the application only, or use EFS',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ecs-taskdefinition.html'],
  judge(task) {
    const paths = task.at('Volumes').items().map((volume) => volume.at('Host', 'SourcePath')).filter(({ isSet }) => isSet);
    return judgeEach(paths, (path) =>
      failUnless(!rulesHost(path.text() ?? ''), path, `${path.text() ?? ''} of the host is in the reach of the containers`));
  },
});
