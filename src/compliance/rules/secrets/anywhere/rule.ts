import type { Value } from '../../../../template/model/value';
import { coverageOf } from '../../../domain/secrets/covered';
import { textsIn } from '../../../domain/secrets/places';
import { hasMarker, mayHoldSecret, secretIn } from '../../../domain/secrets/shapes';
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
    const properties = resource.properties();
    // Of every resource every text is looked at: those without a marker only in passing.
    if (!properties.some(({ raw }) => someText(raw, hasMarker))) {
      return properties.some(({ raw }) => someText(raw, () => true)) ? COMPLIANT : NOT_APPLICABLE;
    }
    const isCovered = coverageOf(resource);
    return judgeEach(properties.flatMap(textsIn).filter((property) => hasMarker(property.pattern() ?? '') && !isCovered(property)), (property) => {
      const text = property.pattern() ?? '';
      const shape = secretIn(text);
      if (shape === undefined && mayHoldSecret(text)) {
        throw new UnknownValue(property);
      }
      return shape === undefined ? COMPLIANT : fail(property, `it holds ${shape}`);
    });
  },
});

/** Whether a text in a value, however deep, fulfils something. */
function someText(value: Value | undefined, holds: (text: string) => boolean): boolean {
  switch (typeof value) {
    case 'string':
      return holds(value);
    case 'object':
      return value !== null && Object.values(value).some((inner) => someText(inner, holds));
    default:
      return value !== undefined && holds(String(value));
  }
}
