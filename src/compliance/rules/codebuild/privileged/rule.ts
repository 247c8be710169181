import { mustNotBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CODEBUILD-2',
  title: 'Builds are not privileged',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: ['AWS::CodeBuild::Project'],
  rationale: 'A privileged build rules its host; building images is the only use for it.',
  remediation: 'Set Environment.PrivilegedMode to false',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/codebuild-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-codebuild-project.html',
  ],
  controls: ['FSBP CodeBuild.5'],
  judge(project) {
    return mustNotBeTrue(project.at('Environment', 'PrivilegedMode'), 'the build rules its host');
  },
});
