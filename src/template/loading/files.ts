import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { MAXIMUM_DEPTH } from './readable';
import { Place } from '../resolving/place';

/** CloudFormation takes templates of 1 MB; the parser of YAML needs some hundred times the memory of the text. */
const LONGEST_YAML = 2 * 1024 * 1024;

/** The text of a file, without a byte order mark. */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new Place(path).error(`cannot be read: ${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}`);
  }
}

/** A JSON file. */
export function readJson(path: string): unknown {
  return parseJson(readText(path), path);
}

/** A template in JSON or YAML: the extension decides, and without one of these how the text begins. */
export function readTemplate(path: string): unknown {
  return parseTemplate(readText(path), path);
}

/** {@link readTemplate} for a text that is at hand. */
export function parseTemplate(text: string, path: string): unknown {
  return isYaml(path, text) ? parseYaml(text, path) : parseJson(text, path);
}

/** Whether a template is in YAML: the extension of the file decides, and without one of these how the text begins. */
export function isYaml(path: string, text: string): boolean {
  const extension = extname(path).toLowerCase();
  return ['.yaml', '.yml'].includes(extension) || (extension !== '.json' && !text.trimStart().startsWith('{'));
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    refuseNesting(text, path, MAXIMUM_DEPTH);
    throw new Place(path).error(`is not JSON: ${messageOf(error)}`);
  }
}

function parseYaml(text: string, path: string): unknown {
  if (text.length > LONGEST_YAML) {
    refuseNesting(text, path, MAXIMUM_DEPTH);
    throw new Place(path).error(`is too long for YAML: at most ${LONGEST_YAML} characters are read, got ${text.length}`);
  }
  // Brackets may stand in texts, too, and need not be closed there.
  refuseNesting(text, path, 3 * MAXIMUM_DEPTH);
  // Most users never read YAML, and its parser costs every app that loads it.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const yaml = require('./yaml') as typeof import('./yaml');
  try {
    return yaml.parseYaml(text);
  } catch (error) {
    throw new Place(path).error(`is not YAML: ${messageOf(error)}`);
  }
}

/** The parsers say nothing useful, or run out of memory, when brackets are opened without end. */
function refuseNesting(text: string, path: string, limit: number): void {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === '[' || character === '{') {
      depth++;
    } else if (character === ']' || character === '}') {
      depth = Math.max(0, depth - 1);
    }
    if (depth > limit) {
      const lines = text.slice(0, index).split('\n');
      throw new Place(path).error(`nests deeper than ${MAXIMUM_DEPTH} levels at line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`);
    }
  }
}

function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  // The parser's message goes on with an excerpt of the text.
  return message.split('\n')[0].replace(/:$/, '').replace('Maximum call stack size exceeded', 'it nests too deep');
}
