import { mustBeOneOf } from '../../../domain/expect';
import { defineRule, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ECS-10',
  title: 'Tasks talk to EFS with TLS',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::ECS::TaskDefinition'],
  rationale: 'Files go over the network in clear.',
  remediation: 'Set EFSVolumeConfiguration.TransitEncryption to ENABLED',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ecs-taskdefinition.html'],
  judge(task) {
    const volumes = task.at('Volumes').items().map((volume) => volume.at('EFSVolumeConfiguration')).filter(({ isSet }) => isSet);
    return volumes.length === 0 ? NOT_APPLICABLE
      : judgeEach(volumes, (volume) => mustBeOneOf(volume.at('TransitEncryption'), ['ENABLED'], 'files go over the network in clear'));
  },
});
