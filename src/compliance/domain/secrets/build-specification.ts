import { meaningOf } from './names';
import { secretInScript } from './scripts';
import { knownIn, secretIn } from './shapes';
import { tellsSecret } from './values';
import { parsedYaml } from '../yaml-text';

/**
 * What secret a build specification tells, in its variables or its commands; undefined if none is seen. What stands under
 * `parameter-store` and `secrets-manager` names secrets.
 */
export function secretInBuildSpecification(text: string): string | undefined {
  const shape = secretIn(text);
  if (shape !== undefined) {
    return shape;
  }
  const document = parsed(knownIn(text));
  const variables = Object.entries(memberOf(memberOf(document, 'env'), 'variables'));
  const variable = variables.find(([name, value]) => isSecret(name, value))?.[0];
  return variable !== undefined ? `the value of '${variable}'` : secretInScript(commandsIn(memberOf(document, 'phases')).join('\n'));
}

function isSecret(name: string, value: unknown): boolean {
  const meaning = meaningOf(name);
  return meaning !== undefined && (typeof value === 'string' || typeof value === 'number') && !String(value).includes('\uFFFC') && tellsSecret(meaning, String(value));
}

function commandsIn(phases: Readonly<Record<string, unknown>>): string[] {
  return Object.values(phases).flatMap((phase) => ['commands', 'finally'].flatMap((name) => {
    const commands = isObject(phase) ? phase[name] : undefined;
    return Array.isArray(commands) ? commands.filter((command) => typeof command === 'string') : [];
  }));
}

function memberOf(value: unknown, name: string): Readonly<Record<string, unknown>> {
  const member = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  return isObject(member) ? member : {};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return parsedYaml(text);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
