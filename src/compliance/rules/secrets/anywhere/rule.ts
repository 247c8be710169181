import { coverageOf } from '../../../domain/secrets/covered';
import { textsIn } from '../../../domain/secrets/places';
import { mayHoldSecret, secretIn } from '../../../domain/secrets/shapes';
import { UnknownValue } from '../../../model/property';
import { COMPLIANT, defineRule, fail, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SECRET-1',
  title: 'No property holds what looks like an access key, a token, a private key or an address with a password',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['*'],
  rationale: 'Templates are kept in repositories, pipelines and the history of CloudFormation: whoever reads one of them has the secret.',
  remediation: 'Revoke the secret, keep a new one in Secrets Manager, and give a dynamic reference ({{resolve:secretsmanager:…}}) or let the program fetch it',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',
  ],
  judge(resource) {
    const texts = resource.properties().flatMap(textsIn);
    const isCovered = coverageOf(resource);
    return texts.length === 0 ? NOT_APPLICABLE : judgeEach(texts.filter((text) => !isCovered(text)), (property) => {
      const text = property.pattern() ?? '';
      const shape = secretIn(text);
      if (shape === undefined && mayHoldSecret(text)) {
        throw new UnknownValue(property);
      }
      return shape === undefined ? COMPLIANT : fail(property, `it holds ${shape}`);
    });
  },
});
