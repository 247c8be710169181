import { isKnownText } from '../../model/opaque';
import type { Value } from '../../model/value';
import { isObject, own } from '../objects';
import { describe, type Place } from '../place';
import { ABSENT, type Intrinsic, type Scope } from '../scope';
import { derived, resolveText } from '../texts';
import { argumentList } from './arguments';

export const ref: Intrinsic = (argument, scope, place) => {
  if (typeof argument !== 'string') {
    throw place.error(`must be the name of a parameter or resource, got ${describe(argument)}`);
  }
  return scope.reference(argument, place);
};

/** `[logicalId, attribute]`, or `logicalId.attribute` in one. */
export const getAtt: Intrinsic = (argument, scope, place) => {
  if (typeof argument === 'string') {
    const dot = argument.indexOf('.');
    if (dot <= 0) {
      throw place.error(`must be '<logical id>.<attribute>', got ${describe(argument)}`);
    }
    return scope.attribute(argument.slice(0, dot), argument.slice(dot + 1), place);
  }
  const [logicalId, ...attribute] = argumentList(argument, 2, 9, place);
  if (typeof logicalId !== 'string') {
    throw place.at(0).error(`must be a logical id, got ${describe(logicalId)}`);
  }
  // YAML's short form splits at every dot: [Nested, Outputs, Name].
  const name = attribute.map((step, index) => resolveText(step, scope, place.at(index + 1))).join('.');
  return isKnownText(name) ? scope.attribute(logicalId, name, place) : derived('GetAtt', [`${scope.id}/${logicalId}`, name]);
};

export const importValue: Intrinsic = (argument, scope, place) => scope.importValue(resolveText(argument, scope, place), place);

export const getStackOutput: Intrinsic = (argument, scope, place) => {
  if (!isObject(argument)) {
    throw place.error(`must be an object with 'StackName' and 'OutputName', got ${describe(argument)}`);
  }
  const text = (name: string): string => resolveText(own(argument, name), scope, place.at(name));
  const given = (name: string): boolean => own(argument, name) !== undefined && scope.resolve(own(argument, name), place.at(name)) !== ABSENT;
  const stack = text('StackName');
  // The role that reads the output belongs to the account that the stack is in.
  const reader = given('RoleArn') ? text('RoleArn').split(':').at(4) : undefined;
  const [region, account] = stack.startsWith('arn:') ? stack.split(':').slice(3) : [];
  return scope.stackOutput({
    stack,
    output: text('OutputName'),
    region: given('Region') ? text('Region') : region || scope.region,
    account: reader || account || scope.account,
  }, place);
};

/** `[map, first key, second key]`, and with the transform AWS::LanguageExtensions a fourth with `DefaultValue`. */
export const findInMap: Intrinsic = (argument, scope, place) => {
  const [map, first, second, options] = argumentList(argument, 3, 4, place);
  const keys = [map, first, second].map((key, index) => resolveText(key, scope, place.at(index)));
  const found = lookUp(keys, scope, place);
  if (found !== undefined) {
    return found;
  }
  if (isObject(options) && own(options, 'DefaultValue') !== undefined) {
    return scope.resolve(own(options, 'DefaultValue'), place.at(3).at('DefaultValue'));
  }
  if (scope.transformed) {
    return derived('FindInMap', [scope.id, ...keys], 'a transform may add to the mappings');
  }
  if (scope.isRegionSupposed && keys.slice(1).includes(scope.region)) {
    return derived('FindInMap', [scope.id, ...keys], 'the mappings have nothing for the Region that is supposed when none is given');
  }
  throw place.error(`the mappings have no '${keys.join('.')}'`);
};

function lookUp(keys: readonly string[], scope: Scope, place: Place): Value | undefined {
  if (!keys.every(isKnownText)) {
    return derived('FindInMap', [scope.id, ...keys]);
  }
  const [name, first, second] = keys;
  const map = scope.mapping(name);
  const branch = map === undefined ? undefined : own(map, first);
  const value = isObject(branch) ? own(branch, second) : undefined;
  if (value === undefined) {
    return undefined;
  }
  if (isObject(value)) {
    throw place.error(`a value of a mapping must be a text, a number or a list, got ${describe(value)}`);
  }
  const resolved = scope.resolve(value, place);
  return resolved === ABSENT ? undefined : resolved;
}
