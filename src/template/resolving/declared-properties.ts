import { isObject, type JsonObject } from './objects';
import type { Place } from './place';
import { functionIn } from './resolve-node';
import { isMacro } from '../loading/template-document';
import type { Truth } from '../model/template-stack';

/** The properties of a resource as they are declared. */
export interface DeclaredProperties {
  readonly node: JsonObject;
  /** A condition that only the deployment decides chooses among them. */
  readonly isOpen: boolean;
}

/**
 * CloudFormation takes `Fn::If`, and `AWS::NoValue`, in place of all properties.
 *
 * @see https://github.com/stelligent/cfn_nag/issues/334
 */
export function declaredProperties(node: unknown, place: Place, decide: (condition: string, place: Place) => Truth): DeclaredProperties {
  if (!isObject(node)) {
    throw place.error('must be an object');
  }
  const name = functionIn(node);
  if (name === undefined || isMacro(name)) {
    return { node, isOpen: false };
  }
  const argument = node[name];
  if (name === 'Ref' && argument === 'AWS::NoValue') {
    return { node: {}, isOpen: false };
  }
  if (name !== 'Fn::If' || !Array.isArray(argument) || argument.length !== 3 || typeof argument[0] !== 'string') {
    throw place.error(`must be an object, got the function '${name}'`);
  }
  const inside = place.at(name);
  const truth = decide(argument[0], inside.at(0));
  const [yes, no] = [1, 2].map((position) => () => declaredProperties(argument[position], inside.at(position), decide));
  return truth === 'yes' ? yes() : truth === 'no' ? no() : { node: { ...yes().node, ...no().node }, isOpen: true };
}
