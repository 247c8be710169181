import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'WORKSPACES-2',
  title: 'The user volumes of desktops are encrypted',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::WorkSpaces::Workspace'],
  rationale: 'A snapshot or a disk that gets into the wrong hands is read.',
  remediation: 'Set UserVolumeEncryptionEnabled to true, and VolumeEncryptionKey',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-workspaces-workspace.html'],
  judge(workspace) {
    return mustBeTrue(workspace.at('UserVolumeEncryptionEnabled'), 'the volume is not encrypted');
  },
});
