import { own, type JsonObject } from './objects';
import { describe, type Place } from './place';
import type { Scope } from './scope';
import { derived, splitText } from './texts';
import { isKnownText, opaque } from '../model/opaque';
import type { Value } from '../model/value';

/** What `Ref` gives for a parameter. `given` is what the deployer, or the stack around it, hands over. */
export function parameterValue(name: string, declaration: JsonObject, given: Value | undefined, scope: Scope, place: Place): Value {
  const type = own(declaration, 'Type');
  if (typeof type !== 'string') {
    throw place.at('Type').error(`must be the type of the parameter, got ${describe(type)}`);
  }
  const value = given ?? defaultOf(declaration, place);
  if (type.startsWith('AWS::SSM::Parameter::Value<')) {
    return value === undefined
      ? opaque(`${scope.id}/${name}`, `the parameter '${name}' has no value`)
      : derived('ssm', [textOf(value, place), scope.account, scope.region], `the parameter '${name}' is read from Parameter Store`);
  }
  if (given === undefined && isTrue(own(declaration, 'NoEcho'))) {
    return opaque(`${scope.id}/${name}`, `the parameter '${name}' has 'NoEcho'`);
  }
  if (value === undefined) {
    return opaque(`${scope.id}/${name}`, `the parameter '${name}' has no value`);
  }
  return type === 'CommaDelimitedList' || type.startsWith('List<') ? listOf(value, place) : textOf(value, place);
}

function defaultOf(declaration: JsonObject, place: Place): Value | undefined {
  const value = own(declaration, 'Default');
  if (value === undefined || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  throw place.at('Default').error(`must be a text or a number, got ${describe(value)}`);
}

function textOf(value: Value, place: Place): string {
  if (Array.isArray(value)) {
    return value.map((entry) => textOf(entry, place)).join(',');
  }
  if (typeof value === 'object') {
    throw place.error(`the value of a parameter must be a text or a list, got ${describe(value)}`);
  }
  return String(value);
}

function listOf(value: Value, place: Place): Value {
  if (Array.isArray(value)) {
    return value;
  }
  const text = textOf(value, place);
  const { fields, complete } = splitText(text, ',');
  if (!complete) {
    return derived('Split', [',', text]);
  }
  return isKnownText(text) && text === '' ? [] : fields.map((field) => field.trim());
}

function isTrue(value: unknown): boolean {
  return value === true || value === 'true';
}
