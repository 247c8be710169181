import { mustBeTrue } from '../../../domain/expect';
import { defineRule, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'FSX-2',
  title: 'Backups and volumes of OpenZFS get the tags of their file system',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::FSx::FileSystem'],
  rationale: 'Rights that depend on tags do not hold for copies without them.',
  remediation: 'Set CopyTagsToBackups and CopyTagsToVolumes to true',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/fsx-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-fsx-filesystem-openzfsconfiguration.html',
  ],
  controls: ['FSBP FSx.1'],
  judge(system) {
    const section = system.at('OpenZFSConfiguration');
    return system.at('FileSystemType').isOneOf('OPENZFS')
      ? judgeEach([section.at('CopyTagsToBackups'), section.at('CopyTagsToVolumes')], (copy) => mustBeTrue(copy, 'copies have no tags'))
      : NOT_APPLICABLE;
  },
});
