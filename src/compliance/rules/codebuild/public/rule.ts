import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CODEBUILD-1',
  title: 'Builds are not shown to everybody',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::CodeBuild::Project'],
  rationale: 'Logs and artifacts of every build, with whatever they print, are open to the Internet.',
  remediation: 'Set Visibility to PRIVATE, or leave it out',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-codebuild-project.html'],
  judge(project) {
    return failUnless(!project.at('Visibility').isOneOf('PUBLIC_READ'), project.at('Visibility'), 'logs and artifacts are open to everybody');
  },
});
