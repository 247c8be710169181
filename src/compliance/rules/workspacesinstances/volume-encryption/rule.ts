import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'WORKSPACESINSTANCES-1',
  title: 'Disks of desktops are encrypted',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::WorkspacesInstances::Volume'],
  rationale: 'Mail, files and keys of a person lie there in plain.',
  remediation: 'Set Encrypted to true',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-workspacesinstances-volume.html',
  ],
  judge(volume) {
    return mustBeTrue(volume.at('Encrypted'), 'the disk is not encrypted unless the account says so');
  },
});
