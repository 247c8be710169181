import { mustTellNoSecret } from '../../../domain/secrets/judge';
import { judgeNamedValues, SETTINGS } from '../../../domain/secrets/named-values';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SECRET-4',
  title: 'Settings of jobs, connections, stages and headers hold no secrets in plain text',
  severity: Severity.HIGH,
  level: 'baseline',
  types: Object.keys(SETTINGS),
  rationale: 'Such settings are shown in consoles and in the template: whoever may describe the resource has the secret.',
  remediation: 'Keep the secret in Secrets Manager, and give its name, its ARN or a dynamic reference ({{resolve:secretsmanager:…}})',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html',
    'https://docs.aws.amazon.com/glue/latest/dg/connection-properties-secrets-manager.html',
  ],
  judge(resource) {
    return judgeNamedValues(resource, SETTINGS, mustTellNoSecret);
  },
});
