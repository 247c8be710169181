import { mustBeTrue } from '../../../domain/expect';
import { defineRule, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'WORKSPACESINSTANCES-3',
  title: 'Disks that come with a desktop are encrypted',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::WorkspacesInstances::WorkspaceInstance'],
  rationale: 'Mail, files and keys of a person lie there in plain.',
  remediation: 'Set Ebs.Encrypted of each disk to true',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-workspacesinstances-workspaceinstance.html',
  ],
  judge(desktop) {
    const disks = desktop.at('ManagedInstance', 'BlockDeviceMappings').items().map((mapping) => mapping.at('Ebs')).filter(({ isSet }) => isSet);
    return judgeEach(disks, (disk) => mustBeTrue(disk.at('Encrypted'), 'the disk is not encrypted unless the account says so'));
  },
});
