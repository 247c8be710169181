import { mustNotBeTrue } from '../../../domain/expect';
import { defineRule, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CODEBUILD-3',
  title: 'Builds check the certificate of their source',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::CodeBuild::Project'],
  rationale: 'Whoever is on the way changes the code that is built.',
  remediation: 'Set Source.InsecureSsl to false, or leave it out',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-codebuild-project-source.html'],
  judge(project) {
    return judgeEach([project.at('Source'), ...project.at('SecondarySources').items()], (source) =>
      mustNotBeTrue(source.at('InsecureSsl'), 'certificates are not checked'));
  },
});
