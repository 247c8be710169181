import { placesAt } from '../../../domain/secrets/places';
import { secretInProgram } from '../../../domain/secrets/programs';
import { PROGRAMS } from '../../../domain/secrets/script-places';
import { UnknownValue } from '../../../model/property';
import { COMPLIANT, defineRule, fail, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SECRET-16',
  title: 'Programs that stand in the template hold no secrets',
  severity: Severity.HIGH,
  level: 'baseline',
  types: Object.keys(PROGRAMS),
  rationale: 'Whoever may read the function downloads its code, and the template tells it as well; such a secret is hard to change.',
  remediation: 'Let the program fetch the secret from Secrets Manager or Parameter Store; functions of CloudFront read it from a key value store that is filled after the deployment',
  references: [
    'https://docs.aws.amazon.com/secretsmanager/latest/userguide/best-practices.html',
    'https://docs.aws.amazon.com/lambda/latest/dg/with-secrets-manager.html',
  ],
  judge(resource) {
    const places = (PROGRAMS[resource.type] ?? []).flatMap((path) => placesAt(resource, path));
    return places.length === 0 ? NOT_APPLICABLE : judgeEach(places, (place) => {
      if (place.isOpaque) {
        throw new UnknownValue(place);
      }
      const told = secretInProgram(place.pattern() ?? '');
      return told === undefined ? COMPLIANT : fail(place, `the program holds ${told}`);
    });
  },
});
