import { mustNotBeReadable } from '../../../domain/secrets/judge';
import { membersNamed } from '../../../domain/secrets/places';
import { SERVICE_CREDENTIALS } from '../../../domain/secrets/service-credentials';
import { defineRule, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SECRET-2',
  title: 'The template does not tell passwords, tokens and keys that services ask for',
  severity: Severity.HIGH,
  level: 'baseline',
  types: Object.keys(SERVICE_CREDENTIALS),
  rationale: 'Templates are kept in repositories, pipelines and the history of CloudFormation: whoever reads one of them has the credential.',
  remediation: 'Keep the credential in Secrets Manager, and give it as a dynamic reference ({{resolve:secretsmanager:…}}) or as a parameter with NoEcho and without default',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security-best-practices.html',
  ],
  judge(resource) {
    const credentials = membersNamed(resource, SERVICE_CREDENTIALS[resource.type] ?? []);
    return credentials.length === 0 ? NOT_APPLICABLE : judgeEach(credentials, mustNotBeReadable);
  },
});
