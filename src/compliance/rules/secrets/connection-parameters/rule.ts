import { ATTRIBUTES, CONNECTIONS } from '../../../domain/secrets/connections';
import { mustNotBeReadable, mustTellNoSecret } from '../../../domain/secrets/judge';
import { namedValuesIn, placesAt } from '../../../domain/secrets/places';
import { secretInScript } from '../../../domain/secrets/scripts';
import { UnknownValue } from '../../../model/property';
import type { ResourceProperty } from '../../../model/resource';
import { COMPLIANT, defineRule, fail, judgeEach, NOT_APPLICABLE, type Outcome } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SECRET-14',
  title: 'Free parameters of connections hold no secrets in plain text',
  severity: Severity.HIGH,
  level: 'baseline',
  types: [...Object.keys(CONNECTIONS), ...Object.keys(ATTRIBUTES)],
  rationale: 'Templates are kept in repositories, pipelines and the history of CloudFormation: whoever reads one of them may use the connection.',
  remediation: 'Keep the secret in Secrets Manager, and give its ARN where the connection takes one, else a dynamic reference ({{resolve:secretsmanager:…}})',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html',
    'https://docs.aws.amazon.com/dms/latest/userguide/security_iam_secretsmanager.html',
  ],
  judge(resource) {
    const maps = (CONNECTIONS[resource.type] ?? []).flatMap((form) => placesAt(resource, form.path).map((place) => ({ place, form })));
    const texts = (ATTRIBUTES[resource.type] ?? []).flatMap((path) => placesAt(resource, path));
    return maps.length + texts.length === 0 ? NOT_APPLICABLE : [
      ...judgeEach(maps, ({ place, form }) => judgeEach(namedValuesIn(place, form), ({ name, property }) => {
        if (name === undefined) {
          throw new UnknownValue(property);
        }
        return form.isCredential === true ? mustNotBeReadable(property) : mustTellNoSecret(name, property);
      })),
      ...judgeEach(texts, judgeAttributes),
    ];
  },
});

function judgeAttributes(attributes: ResourceProperty): readonly Outcome[] {
  if (attributes.isOpaque) {
    throw new UnknownValue(attributes);
  }
  const told = secretInScript((attributes.pattern() ?? '').replaceAll(';', '\n'));
  return told === undefined ? COMPLIANT : fail(attributes, `it holds ${told}`);
}
