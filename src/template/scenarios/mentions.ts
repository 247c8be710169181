import { isObject } from '../resolving/objects';

const PLACEHOLDER = /\$\{\s*([^!.}\s][^.}\s]*)[^}]*\}/g;

/** The logical ids, parameters and conditions that a part of a template names. */
export function mentions(node: unknown, found = new Set<string>()): Set<string> {
  const open = [node];
  while (open.length > 0) {
    const next = open.pop();
    if (Array.isArray(next)) {
      open.push(...next as unknown[]);
    } else if (isObject(next)) {
      for (const [name, inner] of Object.entries(next)) {
        named(name, inner).forEach((one) => found.add(one));
        open.push(inner);
      }
    }
  }
  return found;
}

function named(name: string, argument: unknown): string[] {
  const first: unknown = Array.isArray(argument) ? argument[0] : argument;
  if (typeof first !== 'string') {
    return [];
  }
  switch (name) {
    case 'Ref':
    case 'Condition':
    case 'Fn::If':
      return [first];
    case 'Fn::GetAtt':
      return [first.split('.')[0]];
    case 'Fn::Sub':
      return [...first.matchAll(PLACEHOLDER)].map(([, one]) => one);
    case 'DependsOn':
      return Array.isArray(argument) ? argument.filter((one) => typeof one === 'string') : [first];
    default:
      return [];
  }
}
