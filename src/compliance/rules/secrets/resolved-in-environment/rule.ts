import { piecesOf } from '../../../../template/model/opaque';
import { ENVIRONMENTS, judgeNamedValues } from '../../../domain/secrets/named-values';
import { hiddenParameterIn } from '../../../domain/secrets/parameters';
import type { ResourceProperty } from '../../../model/resource';
import { COMPLIANT, defineRule, fail } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SECRET-10',
  title: 'Programs fetch their secrets instead of finding them in environment variables',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: Object.keys(ENVIRONMENTS),
  rationale: 'CloudFormation puts the value in at the deployment: it then stands in the settings of the resource, for whoever may read these, and does not follow a rotation.',
  remediation: 'Hand over the ARN of the secret and let the program fetch it, or use the properties for secrets (Secrets of containers, type SECRETS_MANAGER in CodeBuild)',
  references: [
    'https://docs.aws.amazon.com/secretsmanager/latest/userguide/best-practices.html',
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html',
  ],
  judge(resource) {
    return judgeNamedValues(resource, ENVIRONMENTS, (name, property) => {
      const from = sourceOf(property);
      return from === undefined ? COMPLIANT : fail(property, `'${name}' holds ${from} once it is deployed`);
    });
  },
});

function sourceOf(property: ResourceProperty): string | undefined {
  const symbols = piecesOf(property.pattern() ?? '').filter((piece) => typeof piece !== 'string');
  if (symbols.some(({ identity }) => /^resolve:(secretsmanager|ssm-secure):/.test(identity))) {
    return 'the value of a secret';
  }
  const parameter = hiddenParameterIn(property);
  return parameter === undefined ? undefined : `the parameter '${parameter}', which NoEcho hides,`;
}
