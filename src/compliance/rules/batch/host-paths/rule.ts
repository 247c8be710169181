import { jobContainersOf, judgeContainers, podsOf, tasksOf } from '../../../domain/containers';
import { rulesHost } from '../../../domain/host-paths';
import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'BATCH-5',
  title: 'Jobs do not mount the directories of their host that rule it',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::Batch::JobDefinition'],
  rationale: 'Whoever writes to the socket of Docker, or to / and /etc of the host, is root there.',
  remediation: 'Mount a directory of the application only, or use EFS',
  references: [
    'https://docs.aws.amazon.com/batch/latest/APIReference/API_Host.html',
    'https://docs.aws.amazon.com/batch/latest/APIReference/API_EksHostPath.html',
  ],
  judge(definition) {
    const volumes = [...jobContainersOf(definition), ...tasksOf(definition)].flatMap((one) => one.at('Volumes').items());
    const paths = [
      ...volumes.map((volume) => volume.at('Host', 'SourcePath')),
      ...podsOf(definition).flatMap((pod) => pod.at('Volumes').items()).map((volume) => volume.at('HostPath', 'Path')),
    ].filter(({ isSet }) => isSet);
    return judgeContainers(paths, (path) => failUnless(!rulesHost(path.text() ?? ''), path, `${path.text() ?? ''} of the host is in the reach of the job`));
  },
});
