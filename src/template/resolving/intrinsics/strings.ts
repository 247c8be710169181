import { isMacro } from '../../loading/template-document';
import { isKnown, isKnownText } from '../../model/opaque';
import { isObject, own, type JsonObject } from '../objects';
import { describe, type Place } from '../place';
import { ABSENT, type Intrinsic, type Scope } from '../scope';
import { asText, derived, mayBeAbsent, replaceDynamicReferences, resolveText, splitText } from '../texts';
import { argumentList } from './arguments';

/** `[delimiter, values]` */
export const join: Intrinsic = (argument, scope, place) => {
  const [delimiterNode, valuesNode] = argumentList(argument, 2, 2, place);
  const delimiter = resolveText(delimiterNode, scope, place.at(0));
  const values = scope.resolve(valuesNode, place.at(1));
  if (typeof values === 'string' && !isKnownText(values)) {
    return derived('Join', [delimiter, values]);
  }
  if (!Array.isArray(values)) {
    throw place.at(1).error(`must be a list of texts, got ${describe(values === ABSENT ? undefined : values)}`);
  }
  if (delimiter !== '' && values.some(mayBeAbsent)) {
    return derived('Join', [delimiter, values]);
  }
  const text = values.map((value, index) => asText(value, place.at(1).at(index))).join(delimiter);
  return replaceDynamicReferences(text, scope);
};

/** `text`, or `[text, variables]`. */
export const sub: Intrinsic = (argument, scope, place) => {
  const [text, variables] = Array.isArray(argument) ? argumentList(argument, 2, 2, place) : [argument, {}];
  const textPlace = Array.isArray(argument) ? place.at(0) : place;
  if (isObject(text) && Object.keys(text).some(isMacro)) {
    // A text that a macro makes, such as AWS::Include for user data.
    return scope.resolve(text, textPlace);
  }
  if (typeof text !== 'string') {
    throw textPlace.error(`must be a text, got ${describe(text)}`);
  }
  if (!isObject(variables)) {
    throw place.at(1).error(`must be an object, got ${describe(variables)}`);
  }
  const replaced = text.replace(/\$\{([^}]*)\}/g, (_whole, inner: string) => {
    // CloudFormation does not mind spaces: https://github.com/aws-cloudformation/cfn-lint/issues/236
    const name = inner.trim();
    return name.startsWith('!') ? `\${${name.slice(1).trim()}}` : variable(name, variables, scope, place);
  });
  return replaceDynamicReferences(replaced, scope);
};

function variable(name: string, variables: JsonObject, scope: Scope, place: Place): string {
  const given = own(variables, name);
  if (given !== undefined) {
    return resolveText(given, scope, place.at(1).at(name));
  }
  const dot = name.indexOf('.');
  const value = dot > 0 ? scope.attribute(name.slice(0, dot), name.slice(dot + 1), place) : scope.reference(name, place);
  if (value === ABSENT || typeof value === 'object') {
    throw place.error(`'\${${name}}' must be a text, got ${describe(value === ABSENT ? undefined : value)}`);
  }
  return String(value);
}

/** `[delimiter, text]` */
export const split: Intrinsic = (argument, scope, place) => {
  const { delimiter, text } = splitArguments(argument, scope, place);
  const { fields, complete } = splitText(text, delimiter);
  return complete ? fields : unknownSplit(delimiter, text);
};

export function splitArguments(argument: unknown, scope: Scope, place: Place): { delimiter: string; text: string } {
  const [delimiter, text] = argumentList(argument, 2, 2, place);
  const resolved = resolveText(delimiter, scope, place.at(0));
  if (resolved === '') {
    throw place.at(0).error('must not be empty');
  }
  return { delimiter: resolved, text: resolveText(text, scope, place.at(1)) };
}

export function unknownSplit(delimiter: string, text: string): string {
  return derived('Split', [delimiter, text]);
}

export const base64: Intrinsic = (argument, scope, place) => {
  const text = resolveText(argument, scope, place);
  return isKnownText(text) ? Buffer.from(text, 'utf8').toString('base64') : derived('Base64', [text]);
};

export const toJsonString: Intrinsic = (argument, scope, place) => {
  const value = scope.resolve(argument, place);
  if (value === ABSENT || typeof value !== 'object' || value === null) {
    if (typeof value === 'string' && !isKnownText(value)) {
      return derived('ToJsonString', [value]);
    }
    throw place.error(`must be an object or a list, got ${describe(value === ABSENT ? undefined : value)}`);
  }
  // A symbol may stand for a list or an object, which would carry no quotation marks.
  return isKnown(value) ? JSON.stringify(value) : derived('ToJsonString', [value]);
};
