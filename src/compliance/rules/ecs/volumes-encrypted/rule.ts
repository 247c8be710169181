import { mustBeTrue } from '../../../domain/expect';
import { defineRule, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ECS-20',
  title: 'Volumes that services make are encrypted',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::ECS::Service'],
  rationale: 'Whoever gets at a snapshot or a copy of the volume reads it.',
  remediation: 'Set Encrypted of ManagedEBSVolume to true',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ecs-service-servicemanagedebsvolumeconfiguration.html',
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ebs-volumes.html',
  ],
  judge(service) {
    const volumes = service.at('VolumeConfigurations').items().map((volume) => volume.at('ManagedEBSVolume'))
      // A volume of a snapshot is encrypted when the snapshot is.
      .filter((volume) => volume.isSet && (volume.at('Encrypted').isSet || !volume.at('SnapshotId').isSet));
    return volumes.length === 0 ? NOT_APPLICABLE : judgeEach(volumes, (volume) => mustBeTrue(volume.at('Encrypted'), 'the volume is not encrypted'));
  },
});
