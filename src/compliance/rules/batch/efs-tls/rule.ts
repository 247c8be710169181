import { jobContainersOf, judgeContainers, tasksOf } from '../../../domain/containers';
import { mustBeOneOf } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'BATCH-7',
  title: 'Jobs talk to EFS with TLS',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Batch::JobDefinition'],
  rationale: 'Files go over the network in clear.',
  remediation: 'Set EfsVolumeConfiguration.TransitEncryption to ENABLED',
  references: ['https://docs.aws.amazon.com/batch/latest/APIReference/API_EFSVolumeConfiguration.html'],
  judge(definition) {
    const volumes = [...jobContainersOf(definition), ...tasksOf(definition)].flatMap((one) => one.at('Volumes').items())
      .map((volume) => volume.at('EfsVolumeConfiguration')).filter(({ isSet }) => isSet);
    return judgeContainers(volumes, (volume) => mustBeOneOf(volume.at('TransitEncryption'), ['ENABLED'], 'files go over the network in clear'));
  },
});
