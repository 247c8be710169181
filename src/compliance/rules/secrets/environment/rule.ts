import { mustTellNoSecret } from '../../../domain/secrets/judge';
import { ENVIRONMENTS, judgeNamedValues } from '../../../domain/secrets/named-values';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SECRET-3',
  title: 'Environment variables hold no secrets in plain text',
  severity: Severity.HIGH,
  level: 'baseline',
  types: Object.keys(ENVIRONMENTS),
  rationale: 'Environment variables are shown in consoles, in descriptions that many roles may read, and in the template: whoever sees one of these has the secret.',
  remediation: 'Keep the secret in Secrets Manager or Parameter Store, and hand over its ARN (Lambda) or use the properties for secrets (Secrets of containers, type SECRETS_MANAGER in CodeBuild)',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security-best-practices.html',
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html',
  ],
  checks: ['codebuild_project_no_secrets_in_variables', 'ecs_task_definitions_no_environment_secrets'],
  judge(resource) {
    return judgeNamedValues(resource, ENVIRONMENTS, mustTellNoSecret);
  },
});
