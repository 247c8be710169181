import { existsSync, readFileSync } from 'node:fs';
import type { Acknowledgement } from './acknowledgement';
import { GATE_NAME, problemOfId } from './names';

/** Read from the working directory when no other file is named. */
export const CONFIG_FILE = 'cdk-security-baseline.json';

const MEMBERS = ['rule', 'reason', 'stack', 'logicalId', 'constructPath', 'property'];

/** What the config file says. */
export interface ConfigFile {
  readonly acknowledgements: readonly Acknowledgement[];
}

/** Reads the config file; without a name the default one, if it is there. A message with file and place when it is not right. */
export function readConfigFile(path?: string): ConfigFile {
  const file = path ?? CONFIG_FILE;
  if (path === undefined && !existsSync(file)) {
    return { acknowledgements: [] };
  }
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`'${file}' cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  const { acknowledgements, ...others } = requireObject(content, file, 'it');
  requireNothingElse(Object.keys(others).filter((name) => name !== '$schema'), ['acknowledgements'], file, 'it');
  if (acknowledgements !== undefined && !Array.isArray(acknowledgements)) {
    throw new Error(`'${file}' acknowledgements must be a list, got ${JSON.stringify(acknowledgements)}`);
  }
  return { acknowledgements: (acknowledgements ?? []).map((entry: unknown, index) => readEntry(entry, file, `acknowledgements.${index}`)) };
}

function readEntry(entry: unknown, file: string, place: string): Acknowledgement {
  const members = requireObject(entry, file, place);
  requireNothingElse(Object.keys(members).filter((name) => !MEMBERS.includes(name)), MEMBERS, file, place);
  for (const name of MEMBERS) {
    const value = members[name];
    if ((value !== undefined || name === 'rule' || name === 'reason') && (typeof value !== 'string' || (value === '' && name !== 'reason'))) {
      throw new Error(`'${file}' ${place}.${name} must be a text, got ${value === undefined ? 'none' : JSON.stringify(value)}`);
    }
  }
  const { rule, reason, stack, logicalId, constructPath, property } = members as Record<string, string | undefined>;
  const ruleId = (rule ?? '').replace(`${GATE_NAME}::`, '');
  const problem = problemOfId(ruleId);
  if (problem !== undefined) {
    throw new Error(`'${file}' ${place}.rule is wrong: ${problem}, got ${rule ?? ''}`);
  }
  if ((stack === undefined) === (constructPath === undefined) || (constructPath !== undefined && logicalId !== undefined)) {
    throw new Error(`'${file}' ${place} must say where: 'constructPath', or 'stack' with or without 'logicalId'`);
  }
  return { ruleId, reason: reason ?? '', where: `${file} ${place}`, stack, logicalId, constructPath, property };
}

function requireObject(value: unknown, file: string, place: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`'${file}' ${place} must be an object, got ${JSON.stringify(value)}`);
  }
  return value as Record<string, unknown>;
}

function requireNothingElse(others: readonly string[], names: readonly string[], file: string, place: string): void {
  if (others.length > 0) {
    throw new Error(`'${file}' ${place} must have only ${names.map((name) => `'${name}'`).join(', ')}, got '${others[0]}'`);
  }
}
