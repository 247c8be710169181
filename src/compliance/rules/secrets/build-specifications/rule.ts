import { secretInBuildSpecification } from '../../../domain/secrets/build-specification';
import { placesAt } from '../../../domain/secrets/places';
import { BUILD_SPECIFICATIONS } from '../../../domain/secrets/script-places';
import { UnknownValue } from '../../../model/property';
import { COMPLIANT, defineRule, fail, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SECRET-11',
  title: 'Build specifications hold no secrets',
  severity: Severity.HIGH,
  level: 'baseline',
  types: Object.keys(BUILD_SPECIFICATIONS),
  rationale: 'A build specification is shown in the console and in each build, and its commands in the log: whoever reads one of these has the secret.',
  remediation: 'Name the secret under env.secrets-manager, or the parameter under env.parameter-store, of the build specification',
  references: ['https://docs.aws.amazon.com/codebuild/latest/userguide/build-spec-ref.html'],
  judge(resource) {
    const places = (BUILD_SPECIFICATIONS[resource.type] ?? []).flatMap((path) => placesAt(resource, path));
    return places.length === 0 ? NOT_APPLICABLE : judgeEach(places, (place) => {
      if (place.isOpaque) {
        throw new UnknownValue(place);
      }
      const told = secretInBuildSpecification(place.pattern() ?? '');
      return told === undefined ? COMPLIANT : fail(place, `the build specification holds ${told}`);
    });
  },
});
