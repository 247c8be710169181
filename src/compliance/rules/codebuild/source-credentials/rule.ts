import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CODEBUILD-7',
  title: 'Addresses of sources hold no credentials',
  severity: Severity.CRITICAL,
  level: 'baseline',
  types: ['AWS::CodeBuild::Project'],
  rationale: 'Whoever sees the project, its builds or the template has the credentials.',
  remediation: 'Use an AWS::CodeBuild::SourceCredential or a connection, and a plain address in Source.Location',
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/codebuild-controls.html'],
  checks: ['codebuild_project_source_repo_url_no_sensitive_credentials'],
  judge(project) {
    return judgeEach([project.at('Source', 'Location'), ...project.at('SecondarySources').items().map((source) => source.at('Location'))], (location) => {
      const address = location.pattern() ?? '';
      return failUnless(!/^https?:\/\/[^/@]+@/i.test(address) && (/^[a-z0-9]+:/i.test(address) || location.text() !== ''), location, 'the address holds credentials');
    });
  },
});
