import { isKnownText } from '../../../../template/model/opaque';
import { literalsAt } from '../../../domain/secrets/literals';
import { placesAt } from '../../../domain/secrets/places';
import { SCRIPTS } from '../../../domain/secrets/script-places';
import { secretInScript } from '../../../domain/secrets/scripts';
import { UnknownValue } from '../../../model/property';
import type { ResourceProperty } from '../../../model/resource';
import { COMPLIANT, defineRule, fail, judgeEach, NOT_APPLICABLE, type Outcome } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SECRET-7',
  title: 'User data and set-up scripts hold no secrets',
  severity: Severity.HIGH,
  level: 'baseline',
  types: Object.keys(SCRIPTS),
  rationale: 'User data is not encrypted: whoever may describe the instance, and every program on it, reads it, and the template tells it as well.',
  remediation: 'Let the script fetch the secret from Secrets Manager or Parameter Store with the role of the instance',
  references: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html'],
  judge(resource) {
    const places = (SCRIPTS[resource.type] ?? []).flatMap((path) => placesAt(resource, path));
    return places.length === 0 ? NOT_APPLICABLE : judgeEach(places, judgeScript);
  },
});

function judgeScript(place: ResourceProperty): readonly Outcome[] {
  const resolved = place.pattern() ?? '';
  const literals = literalsAt(place.owner, place.path.replace(/^Properties\./, ''));
  const told = [decoded(resolved), resolved, literals].map(secretInScript).find((one) => one !== undefined);
  if (told !== undefined) {
    return fail(place, `the script holds ${told}`);
  }
  if (place.isOpaque && /^\uFFFC*$/.test(literals)) {
    throw new UnknownValue(place);
  }
  return COMPLIANT;
}

/** Scripts may be given in base64. */
function decoded(text: string): string {
  return isKnownText(text) && /^[A-Za-z0-9+/\s]{16,}={0,2}\s*$/.test(text) ? Buffer.from(text, 'base64').toString('utf8') : '';
}
