import { placesAt } from '../../../domain/secrets/places';
import { COMMANDS } from '../../../domain/secrets/script-places';
import { secretInScript } from '../../../domain/secrets/scripts';
import type { ResourceProperty } from '../../../model/resource';
import { COMPLIANT, defineRule, fail, judgeEach, NOT_APPLICABLE, type Outcome } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SECRET-12',
  title: 'Commands of containers hold no secrets',
  severity: Severity.HIGH,
  level: 'baseline',
  types: Object.keys(COMMANDS),
  rationale: 'The command is shown to whoever may describe the definition, and to every program on the host.',
  remediation: 'Hand over the secret by the property Secrets, and let the command read the environment variable',
  references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html'],
  judge(resource) {
    const places = (COMMANDS[resource.type] ?? []).flatMap((path) => placesAt(resource, path));
    return places.length === 0 ? NOT_APPLICABLE : judgeEach(places, judgeCommand);
  },
});

function judgeCommand(command: ResourceProperty): readonly Outcome[] {
  const told = secretInScript(command.patterns().join(' '));
  return told === undefined ? COMPLIANT : fail(command, `the command holds ${told}`);
}
