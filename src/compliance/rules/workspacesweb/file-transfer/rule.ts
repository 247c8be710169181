import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'WORKSPACESWEB-2',
  title: 'People cannot take files out of web portals',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::WorkSpacesWeb::UserSettings'],
  rationale: 'A portal that keeps data inside and lets it be downloaded keeps nothing inside.',
  remediation: 'Set DownloadAllowed, CopyAllowed and PrintAllowed to Disabled',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-workspacesweb-usersettings.html',
  ],
  judge(settings) {
    return judgeEach(['DownloadAllowed', 'CopyAllowed', 'PrintAllowed'].map((name) => settings.at(name)), (one) => failUnless(!one.isOneOf('Enabled'), one, 'data can be taken out'));
  },
});
