import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'WORKSPACES-1',
  title: 'The root volumes of desktops are encrypted',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::WorkSpaces::Workspace'],
  rationale: 'A snapshot or a disk that gets into the wrong hands is read.',
  remediation: 'Set RootVolumeEncryptionEnabled to true, and VolumeEncryptionKey',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-workspaces-workspace.html'],
  judge(workspace) {
    return mustBeTrue(workspace.at('RootVolumeEncryptionEnabled'), 'the volume is not encrypted');
  },
});
