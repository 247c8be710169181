import { mustKeepBackups } from '../../../domain/databases';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

const CONFIGURATIONS: ReadonlyMap<string, string> = new Map([
  ['WINDOWS', 'WindowsConfiguration'], ['LUSTRE', 'LustreConfiguration'], ['ONTAP', 'OntapConfiguration'], ['OPENZFS', 'OpenZFSConfiguration'],
]);

export const rule = defineRule({
  id: 'FSX-1',
  title: 'File systems of FSx keep automatic backups',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::FSx::FileSystem'],
  rationale: 'Errors and attacks are often noticed days later; then an older backup is needed.',
  remediation: 'Set AutomaticBackupRetentionDays to 7 or more',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-fsx-filesystem.html'],
  judge(system) {
    const type = system.at('FileSystemType').text()?.toUpperCase() ?? '';
    const section = system.at(CONFIGURATIONS.get(type) ?? '');
    // Lustre keeps none by itself, the others for a month; scratch systems cannot be backed up.
    const isScratch = type === 'LUSTRE' && section.at('DeploymentType').text()?.toUpperCase().startsWith('PERSISTENT') !== true;
    return section.name === '' || isScratch
      ? NOT_APPLICABLE : mustKeepBackups(section.at('AutomaticBackupRetentionDays'), type === 'LUSTRE' ? 0
        : 30);
  },
});
