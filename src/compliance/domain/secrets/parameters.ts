import type { Meaning } from './names';
import { meaningOf } from './names';
import { tellsSecret } from './values';
import { piecesOf } from '../../../template/model/opaque';
import type { ResourceProperty } from '../../model/resource';

/** Why the parameter of the template that a value is keeps no secret; undefined when it does, or when the value is something else. */
export function leakOfParameter(property: ResourceProperty, meaning: Meaning): string | undefined {
  const pieces = piecesOf(property.pattern() ?? '');
  const [piece] = pieces;
  return pieces.length !== 1 || typeof piece === 'string' ? undefined : leakOf(property, piece.identity, meaning);
}

/** The name of a parameter with NoEcho that a value is made of, or a part of it; undefined when there is none. */
export function hiddenParameterIn(property: ResourceProperty): string | undefined {
  return piecesOf(property.pattern() ?? '')
    .map((piece) => typeof piece === 'string' ? undefined : parameterOf(property, piece.identity))
    .find((parameter) => parameter !== undefined && isHidden(parameter))?.name;
}

interface Parameter {
  readonly name: string;
  readonly declaration: Readonly<Record<string, unknown>>;
}

/** The symbol of a parameter is named by its stack and its own name. */
function parameterOf({ owner }: ResourceProperty, identity: string): Parameter | undefined {
  return owner.estate.templates._stacks
    .filter(({ id }) => identity.startsWith(`${id}/`))
    .map((stack) => {
      const name = identity.slice(stack.id.length + 1);
      const declaration = stack.parameterDeclaration(name);
      return declaration === undefined ? undefined : { name, declaration };
    })
    .find((parameter) => parameter !== undefined);
}

function leakOf(property: ResourceProperty, identity: string, meaning: Meaning): string | undefined {
  const parameter = parameterOf(property, identity);
  if (parameter === undefined) {
    return undefined;
  }
  const { name, declaration: { Default: initial } } = parameter;
  if (!isHidden(parameter)) {
    // A parameter may as well have the name, or the ARN, of a secret.
    return meaning === 'password' || meaningOf(name) !== undefined ? `the parameter '${name}' has no NoEcho: whoever may describe the stack reads it` : undefined;
  }
  const isTold = (typeof initial === 'string' || typeof initial === 'number') && tellsSecret(meaning, String(initial));
  return isTold ? `the parameter '${name}' has a default: whoever reads the template has it` : undefined;
}

function isHidden({ declaration }: Parameter): boolean {
  return declaration.NoEcho === true || declaration.NoEcho === 'true';
}
