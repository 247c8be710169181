import { intrinsicOf } from './intrinsics';
import { isObject, type JsonObject } from './objects';
import type { Place } from './place';
import { ABSENT, type Resolved, type Scope } from './scope';
import { derived, replaceDynamicReferences } from './texts';
import { isMacro } from '../loading/template-document';
import type { Value } from '../model/value';

/** Resolves whatever stands in a template: functions are called, everything else stays as it is. */
export function resolveNode(node: unknown, scope: Scope, place: Place): Resolved {
  if (typeof node === 'string') {
    return replaceDynamicReferences(node, scope);
  }
  if (Array.isArray(node)) {
    return node.map((entry, index) => resolveNode(entry, scope, place.at(index))).filter((entry) => entry !== ABSENT);
  }
  if (isObject(node)) {
    const name = functionIn(node);
    return name === undefined ? resolveMembers(node, scope, place) : call(name, node, scope, place);
  }
  return node === undefined ? ABSENT : node as number | boolean | null;
}

/** The function that an object stands for. `Ref` beside other keys is a key like any other. */
export function functionIn(node: JsonObject): string | undefined {
  const keys = Object.keys(node);
  return keys.find((key) => key.startsWith('Fn::')) ?? (keys.length === 1 && keys[0] === 'Ref' ? 'Ref' : undefined);
}

function resolveMembers(node: JsonObject, scope: Scope, place: Place): Value {
  const members: [string, Value][] = [];
  for (const [key, member] of Object.entries(node)) {
    const value = resolveNode(member, scope, place.at(key));
    if (value !== ABSENT) {
      members.push([key, value]);
    }
  }
  // fromEntries defines members of the object's own, `__proto__` too.
  return Object.fromEntries(members);
}

function call(name: string, node: JsonObject, scope: Scope, place: Place): Resolved {
  const keys = Object.keys(node);
  const macro = keys.find(isMacro);
  if (macro !== undefined) {
    return derived(macro, [scope.id, JSON.stringify(node)], 'a transform makes it');
  }
  if (keys.length > 1) {
    throw place.error(`'${name}' must be the only key, got ${keys.map((key) => `'${key}'`).join(', ')}`);
  }
  if (['Fn::Equals', 'Fn::And', 'Fn::Or', 'Fn::Not'].includes(name)) {
    throw place.error(`'${name}' may stand only in 'Conditions' and in 'Fn::If'`);
  }
  const intrinsic = intrinsicOf(name);
  return intrinsic === undefined
    ? derived(name, [scope.id, JSON.stringify(node[name])], `'${name}' is not a function that is read here`)
    : intrinsic(node[name], scope, place.at(name));
}
