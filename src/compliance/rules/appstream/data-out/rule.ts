import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'APPSTREAM-3',
  title: 'Users carry no data out of streamed applications',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::AppStream::Stack'],
  rationale: 'Data that should stay is copied to the machines of users.',
  remediation: 'Set UserSettings CLIPBOARD_COPY_TO_LOCAL_DEVICE, FILE_DOWNLOAD and PRINTING_TO_LOCAL_DEVICE to DISABLED',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-appstream-stack-usersetting.html'],
  judge(stack) {
    return judgeEach(stack.at('UserSettings').items(), (setting) =>
      failUnless(!setting.at('Action').isOneOf('CLIPBOARD_COPY_TO_LOCAL_DEVICE', 'FILE_DOWNLOAD', 'PRINTING_TO_LOCAL_DEVICE') || setting.at('Permission').isOneOf('DISABLED'),
        setting.at('Permission'), 'users copy data to their own machines'));
  },
});
