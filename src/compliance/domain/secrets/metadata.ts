import { literalsOf } from './literals';
import { meaningOf } from './names';
import { secretInScript } from './scripts';
import { secretIn } from './shapes';
import { tellsSecret } from './values';
import { UnknownValue } from '../../model/property';
import type { ResourceProperty } from '../../model/resource';
import { COMPLIANT, fail, judgeEach, type Outcome } from '../../model/rule';

/** Members whose text is a script or the text of a file. */
const SCRIPT_MEMBERS = new Set(['content', 'command', 'test']);

/**
 * Judges what stands in the metadata of a resource, with its intrinsics as they are: the metadata is shown as it is, parameters with
 * NoEcho are not hidden there, and dynamic references are not looked up.
 */
export function mustTellNoSecretInside(place: ResourceProperty, name: string): readonly Outcome[] {
  if (Array.isArray(place.raw)) {
    return judgeEach(place.items(), (item) => mustTellNoSecretInside(item, name));
  }
  const members = place.entries();
  const isIntrinsic = members.length === 1 && (members[0].name === 'Ref' || members[0].path.startsWith(`${place.path}.Fn::`));
  return members.length === 0 || isIntrinsic
    ? judgeText(place, name)
    : judgeEach(members, (member) => mustTellNoSecretInside(member, member.path.slice(place.path.length + 1)));
}

function judgeText(place: ResourceProperty, name: string): readonly Outcome[] {
  const text = literalsOf(place.raw, place.owner);
  const told = SCRIPT_MEMBERS.has(name) ? secretInScript(text) : secretIn(text);
  if (told !== undefined) {
    return fail(place, `'${name}' holds ${told}`);
  }
  const meaning = meaningOf(name);
  if (meaning === undefined || meaning === 'key') {
    return COMPLIANT;
  }
  const parameter = parameterIn(place);
  if (parameter !== undefined) {
    return fail(place, `'${name}' shows the parameter '${parameter}': NoEcho hides nothing in metadata`);
  }
  if (place.at('Fn::ImportValue').isSet) {
    throw new UnknownValue(place);
  }
  return !text.includes('\uFFFC') && tellsSecret(meaning, text) ? fail(place, `whoever reads the template has the value of '${name}'`) : COMPLIANT;
}

/** The name of the parameter that a value is, if that is named like a secret: others may be the ARN of one. */
function parameterIn(place: ResourceProperty): string | undefined {
  const name = place.at('Ref').pattern() ?? '';
  return place.owner.source.stack.parameterDeclaration(name) !== undefined && meaningOf(name) !== undefined ? name : undefined;
}
