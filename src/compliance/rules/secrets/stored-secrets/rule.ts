import { isMap } from '../../../../template/model/value';
import { jsonIn } from '../../../domain/json-text';
import { mustNotBeReadable, mustTellNoSecret } from '../../../domain/secrets/judge';
import { secretIn } from '../../../domain/secrets/shapes';
import type { ResourceProperty } from '../../../model/resource';
import { defineRule, fail, judgeEach, NOT_APPLICABLE, type Outcome } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SECRET-6',
  title: 'The template does not tell what a secret of Secrets Manager holds',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::SecretsManager::Secret'],
  rationale: 'Templates are kept in repositories, pipelines and the history of CloudFormation: what stands there is no secret any more, whatever stores it afterwards.',
  remediation: 'Use GenerateSecretString, or a parameter with NoEcho and without default, or put the value in after the deployment',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-secretsmanager-secret.html'],
  judge(secret) {
    const text = secret.at('SecretString');
    if (text.isSet) {
      return isObject(text) ? judgeMembers(text) : mustNotBeReadable(text);
    }
    const template = secret.at('GenerateSecretString', 'SecretStringTemplate');
    return template.isSet ? judgeMembers(template) : NOT_APPLICABLE;
  },
});

function isObject(property: ResourceProperty): boolean {
  return /^\s*\{/.test(property.pattern() ?? '');
}

/** Secrets of databases also hold what is none: the user, the host, the port. */
function judgeMembers(property: ResourceProperty): readonly Outcome[] {
  const shape = secretIn(property.pattern() ?? '');
  if (shape !== undefined) {
    return fail(property, `it holds ${shape}`);
  }
  const members = jsonIn(property);
  const names = isMap(members.raw) ? Object.keys(members.raw) : [];
  return judgeEach(names, (name) => mustTellNoSecret(name, members.at(name)));
}
