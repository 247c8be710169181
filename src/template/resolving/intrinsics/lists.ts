import { isKnownText } from '../../model/opaque';
import type { Value } from '../../model/value';
import { isObject } from '../objects';
import { describe, type Place } from '../place';
import { ABSENT, type Intrinsic, type Scope } from '../scope';
import { derived, mayBeAbsent, resolveText, splitText } from '../texts';
import { argumentList } from './arguments';
import { splitArguments, unknownSplit } from './strings';

/** `[index, list]` */
export const select: Intrinsic = (argument, scope, place) => {
  const [indexNode, listNode] = argumentList(argument, 2, 2, place);
  const index = resolveText(indexNode, scope, place.at(0));
  const { entries, rest } = listOf(listNode, scope, place.at(1));
  if (!isKnownText(index)) {
    return derived('Select', [index, rest ?? entries]);
  }
  if (!/^\d+$/.test(index)) {
    throw place.at(0).error(`must be a position from 0, got ${describe(index)}`);
  }
  const position = Number(index);
  if (position < entries.length && !entries.slice(0, position + 1).some(mayBeAbsent)) {
    return entries[position];
  }
  if (rest !== undefined || entries.some(mayBeAbsent)) {
    return derived('Select', [index, rest ?? entries]);
  }
  throw place.at(0).error(`must be below ${entries.length}, the length of the list, got ${index}`);
};

/** The entries that are certain, and, if there may be more, a symbol for the whole list. */
function listOf(node: unknown, scope: Scope, place: Place): { entries: Value[]; rest?: string } {
  if (isObject(node) && Object.keys(node).length === 1 && 'Fn::Split' in node) {
    // The first fields may be certain though the text as a whole is not.
    const { delimiter, text } = splitArguments(node['Fn::Split'], scope, place.at('Fn::Split'));
    const { fields, complete } = splitText(text, delimiter);
    return { entries: fields, rest: complete ? undefined : unknownSplit(delimiter, text) };
  }
  const list = scope.resolve(node, place);
  if (typeof list === 'string' && !isKnownText(list)) {
    return { entries: [], rest: list };
  }
  if (!Array.isArray(list)) {
    throw place.error(`must be a list, got ${describe(list === ABSENT ? undefined : list)}`);
  }
  return { entries: list };
}

export const getAzs: Intrinsic = (argument, scope, place) => {
  const region = resolveText(argument, scope, place);
  return derived('GetAZs', [scope.account, region === '' ? scope.region : region], 'the Availability Zones differ from account to account');
};

export const cidr: Intrinsic = (argument, scope, place) => {
  const parts = argumentList(argument, 2, 3, place).map((part, index) => resolveText(part, scope, place.at(index)));
  return derived('Cidr', parts, "'Fn::Cidr' is worked out by CloudFormation");
};

export const length: Intrinsic = (argument, scope, place) => {
  const { entries, rest } = listOf(argument, scope, place);
  return rest === undefined && !entries.some(mayBeAbsent) ? entries.length : derived('Length', [rest ?? entries]);
};
