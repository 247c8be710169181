import { mustNotBeTrue } from '../../../domain/expect';
import { defineRule, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CODEBUILD-4',
  title: 'Artifacts of builds are encrypted',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::CodeBuild::Project'],
  rationale: 'Whoever may read the bucket reads and studies what goes into production.',
  remediation: 'Remove EncryptionDisabled',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-codebuild-project-artifacts.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-codebuild-project.html',
  ],
  judge(project) {
    return judgeEach([project.at('Artifacts'), ...project.at('SecondaryArtifacts').items()], (artifacts) =>
      mustNotBeTrue(artifacts.at('EncryptionDisabled'), 'artifacts are not encrypted'));
  },
});
