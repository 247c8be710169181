import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CODEBUILD-5',
  title: 'Builds are logged',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::CodeBuild::Project'],
  rationale: 'What a build did, and who slipped something in, leaves no trace.',
  remediation: 'Enable LogsConfig.CloudWatchLogs or LogsConfig.S3Logs',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/codebuild-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-codebuild-project.html',
  ],
  checks: ['codebuild_project_logging_enabled'],
  controls: ['FSBP CodeBuild.4'],
  judge(project) {
    const logs = project.at('LogsConfig');
    // CloudWatch is the default unless it is switched off.
    const isInCloudWatch = !logs.at('CloudWatchLogs', 'Status').isOneOf('DISABLED');
    return failUnless(isInCloudWatch || logs.at('S3Logs', 'Status').isOneOf('ENABLED'), logs.at('CloudWatchLogs', 'Status'), 'builds leave no logs');
  },
});
