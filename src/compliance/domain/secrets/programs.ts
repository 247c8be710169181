import { credentialIn } from './headers';
import { meaningOf } from './names';
import { knownIn, secretIn } from './shapes';
import { isMadeUp, tellsSecret } from './values';

/** A text in quotes: what is put together, `'Bearer ' + token`, is followed by more. */
const TEXT = String.raw`(?:"((?:[^"\\\n]|\\.){0,400})"|'((?:[^'\\\n]|\\.){0,400})'|` + '`([^`\n]{0,400})`)' + String.raw`(?!\s*(?:\+|%|\.\s*(?:format|join|replace|concat)))`;
const NAME = String.raw`(?<![A-Za-z0-9_.$-])["'\[]{0,2}([A-Za-z_$][A-Za-z0-9_.$-]{0,80})["'\]]{0,2}`;
/** `name = 'value'`, `name: 'value'`, `'name': 'value'`, `config['name'] = 'value'`, `name: str = 'value'`, `name := "value"`. */
const ASSIGNMENT = new RegExp(`${NAME}\\s{0,20}(?::\\s{0,20}[A-Za-z][A-Za-z.]*\\s{0,20})?(?::=|=>|[:=](?![=>]))\\s{0,20}${TEXT}`, 'g');
/** `process.env.NAME || 'value'`, `process.env['NAME'] ?? 'value'`. */
const FALLBACK = new RegExp(`${NAME}\\s{0,20}(?:\\|\\||\\?\\?)\\s{0,20}${TEXT}`, 'g');
/** `os.environ.get('NAME', 'value')`, `os.getenv("NAME", "value")`, `headers.set('Authorization', 'value')`, `ENV.fetch('NAME', 'value')`. */
const ARGUMENTS = new RegExp(String.raw`\b(?:get|getenv|set|setdefault|fetch|append|put|setRequestHeader|setHeader|header)\(\s*["']([A-Za-z_][A-Za-z0-9_.-]*)["']\s*,\s*${TEXT}`, 'g');

/** What secret the source of a program tells; undefined if none is seen. Only what is written out as a text counts, whatever the language. */
export function secretInProgram(source: string): string | undefined {
  const shape = secretIn(source);
  if (shape !== undefined) {
    return shape;
  }
  const known = knownIn(source);
  const found = [ASSIGNMENT, FALLBACK, ARGUMENTS]
    .flatMap((form) => [...known.matchAll(form)])
    .find(([, name, ...texts]) => isSecret(name, texts.find((text) => (text as string | undefined) !== undefined) ?? ''));
  return found === undefined ? undefined : `the value of '${found[1]}'`;
}

function isSecret(path: string, value: string): boolean {
  const name = path.slice(path.lastIndexOf('.') + 1);
  if (credentialIn(name, value) !== undefined) {
    return true;
  }
  const meaning = meaningOf(name);
  // What is put in later, an expression or a sentence is no literal secret.
  const isComputed = /[\uFFFC(]|\$\{|\$\(|\{\{|\{[A-Za-z_]*\}|%[A-Za-z(]|\.\*|\\[dws]/.test(value) || /^[-:#.]/.test(value) || value.split(' ').length > 3;
  return meaning !== undefined && meaning !== 'key' && !isComputed && value.length >= (meaning === 'password' ? 4 : 6)
    && /^[\x20-\x7e]+$/.test(value) && !isWord(value) && !(meaning === 'secret' && isPath(value)) && tellsSecret(meaning, value);
}

const PLAIN = /^(?:access|any|array|basic|bearer|body|boolean|change-?me|cookie|default|example|header|hidden|id|input|invalid|missing|number|oauth2?|object|plain|query|random|refresh|string|text|unknown)$/i;

/** A word of a protocol, an attribute of a form, a sentence or the name of something: `password`, `client_secret`, `current-password`. */
function isWord(value: string): boolean {
  if (isMadeUp(value)) {
    return false;
  }
  const isName = meaningOf(value) !== undefined && /^(?:[A-Z0-9_]+|[A-Za-z_-]+)$/.test(value);
  return isName || /^[A-Za-z_-]*(?:key|password|secret|token)$/i.test(value) || PLAIN.test(value) || /^[A-Z]?[a-z]+(?: [A-Za-z][a-z]+)+[.!:?]?$/.test(value);
}

/** `orders-database`, `orders_table`: what the secret is called, or what it is in. */
function isPath(value: string): boolean {
  return /^[A-Za-z]+(?:[-_/.][A-Za-z]+)+$/.test(value);
}
