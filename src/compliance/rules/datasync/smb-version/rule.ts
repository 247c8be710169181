import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'DATASYNC-7',
  title: 'File servers are reached by SMB 3',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::DataSync::LocationSMB', 'AWS::DataSync::LocationFSxONTAP'],
  rationale: 'SMB 1 and 2 do not encrypt, and SMB 1 is how worms spread.',
  remediation: 'Leave out Version, or set it to SMB3',
  references: [
    'https://docs.aws.amazon.com/datasync/latest/userguide/create-smb-location.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-datasync-locationsmb.html',
  ],
  judge(location) {
    const options = location.type === 'AWS::DataSync::LocationSMB' ? location.at('MountOptions') : location.at('Protocol', 'SMB', 'MountOptions');
    const version = options.at('Version');
    return failUnless(!version.isOneOf('SMB1', 'SMB2', 'SMB2_0'), version, `${version.text() ?? ''} does not encrypt`);
  },
});
