import type { Resource } from '../../model/resource';

/** Stands for what is no literal. */
const OPEN = '\uFFFC';

/**
 * The literal text of a value as it stands in the template. `Fn::Base64` of something partly unknown is wholly unknown once it is
 * resolved; what it was made of can still be read here.
 */
export function literalsAt(resource: Resource, path: string): string {
  let here: unknown = resource.source.raw.Properties;
  for (const step of path.split('.')) {
    here = isObject(here) || Array.isArray(here) ? (here as Record<string, unknown>)[step] : undefined;
  }
  return literalsOf(here, resource);
}

/** The literal text of a part of a template; U+FFFC stands for the rest. */
export function literalsOf(node: unknown, resource: Resource): string {
  if (typeof node === 'string' || typeof node === 'number') {
    return String(node);
  }
  const [name, argument] = isObject(node) && Object.keys(node).length === 1 ? Object.entries(node)[0] : ['', undefined];
  switch (name) {
    case 'Fn::Base64':
      return literalsOf(argument, resource);
    case 'Fn::Join': {
      const [delimiter, parts] = Array.isArray(argument) ? argument as unknown[] : [];
      return Array.isArray(parts) ? parts.map((part) => literalsOf(part, resource)).join(textOf(delimiter)) : OPEN;
    }
    case 'Fn::Sub':
      return substituted(argument, resource);
    case 'Fn::If':
      return Array.isArray(argument) ? argument.slice(1).map((branch) => literalsOf(branch, resource)).join('\n') : OPEN;
    case 'Ref':
      return initialOf(textOf(argument), resource);
    default:
      return OPEN;
  }
}

function substituted(argument: unknown, resource: Resource): string {
  const [text, values] = Array.isArray(argument) ? argument as unknown[] : [argument, {}];
  const known = isObject(values) ? values : {};
  return textOf(text).replace(/\$\{([^!}][^}]*)\}/g, (_whole, name: string) =>
    Object.hasOwn(known, name) ? literalsOf(known[name], resource) : initialOf(name, resource));
}

/** The default of a parameter is literal text of the template. */
function initialOf(name: string, { source }: Resource): string {
  const initial = source.stack.parameterDeclaration(name)?.Default;
  return typeof initial === 'string' || typeof initial === 'number' ? String(initial) : OPEN;
}

/** What is no text, where a template must have one, is none. */
function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
