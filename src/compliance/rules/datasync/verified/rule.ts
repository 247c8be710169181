import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'DATASYNC-2',
  title: 'Transfers are verified',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::DataSync::Task'],
  rationale: 'Files that were changed on the way go unnoticed.',
  remediation: 'Leave out VerifyMode, or set it to ONLY_FILES_TRANSFERRED',
  references: [
    'https://docs.aws.amazon.com/datasync/latest/userguide/create-task.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-datasync-task.html',
  ],
  judge(task) {
    const mode = task.at('Options', 'VerifyMode');
    return failUnless(!mode.isOneOf('NONE'), mode, 'what arrives is not compared with what was sent');
  },
});
