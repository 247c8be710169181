import { credentialIn } from './headers';
import { meaningOf } from './names';
import { leakOfParameter } from './parameters';
import { knownIn, secretIn } from './shapes';
import { tellsSecret } from './values';
import { isKnownText, piecesOf } from '../../../template/model/opaque';
import { UnknownValue } from '../../model/property';
import type { ResourceProperty } from '../../model/resource';
import { COMPLIANT, fail, type Outcome } from '../../model/rule';

/**
 * What is a credential and nothing else, such as the password of a user, must not be readable in the template. What the deployment
 * looks up, such as a dynamic reference, is not.
 */
export function mustNotBeReadable(property: ResourceProperty): readonly Outcome[] {
  const text = property.pattern() ?? '';
  const leak = leakOfParameter(property, 'password');
  if (leak !== undefined) {
    return fail(property, leak);
  }
  if (isKnownText(text)) {
    return tellsSecret('password', text) ? fail(property, 'whoever reads the template has it') : COMPLIANT;
  }
  const isOneLookup = piecesOf(text).length === 1;
  const isArn = text.startsWith('arn:');
  // Text and lookup together: how much of it is readable, nobody knows.
  return isOneLookup || isArn || property.text() === undefined ? COMPLIANT : fail(property, 'whoever reads the template has it');
}

/**
 * What may be anything, such as the value of an environment variable, must be no secret, by its name and by what it looks like.
 *
 * @param text what the property says, when that is not the whole of it
 */
export function mustTellNoSecret(name: string, property: ResourceProperty, text = property.pattern()): readonly Outcome[] {
  if (text === undefined) {
    return COMPLIANT;
  }
  const told = secretIn(text) ?? credentialIn(name, knownIn(text));
  if (told !== undefined) {
    return fail(property, `'${name}' holds ${told}`);
  }
  const meaning = meaningOf(name);
  if (meaning === undefined) {
    return COMPLIANT;
  }
  const leak = meaning === 'key' ? undefined : leakOfParameter(property, meaning);
  if (leak !== undefined) {
    return fail(property, `'${name}': ${leak}`);
  }
  // Exports are shown to whoever may list them.
  if (meaning === 'password' && isImport(text)) {
    throw new UnknownValue(property);
  }
  return isKnownText(text) && tellsSecret(meaning, text) ? fail(property, `whoever reads the template has the value of '${name}'`) : COMPLIANT;
}

function isImport(text: string): boolean {
  const pieces = piecesOf(text);
  const [piece] = pieces;
  return pieces.length === 1 && typeof piece !== 'string' && piece.identity.startsWith('ImportValue(');
}
