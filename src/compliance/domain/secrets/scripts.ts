import { meaningOf } from './names';
import { knownIn, secretIn } from './shapes';
import { tellsSecret } from './values';

/** `NAME=value`, `export NAME="value"`, `"name": "value"`, `name: value`, `--password value`, `$Name = 'value'`: a quote goes to its end. */
const ASSIGNMENT = /(?:^|[\s"'{,;(])(?:--?|\$(?:env:)?)?["']?([A-Za-z_][A-Za-z0-9_.-]*)["']?[ \t]*[:=][ \t]*("(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^\s"';,)}]+)/gm;
const OPTION = /(?:^|\s)--([A-Za-z][A-Za-z0-9-]*)(?:\s+|=)("[^"\n]*"|'[^'\n]*'|[^\s"';|&]+)/gm;

/** What secret a script, or a configuration file, tells; undefined if none is seen. */
export function secretInScript(text: string): string | undefined {
  const known = knownIn(text);
  const shape = secretIn(text);
  if (shape !== undefined) {
    return shape;
  }
  const name = [...known.matchAll(ASSIGNMENT), ...known.matchAll(OPTION)].find(([, one, value]) => isSecret(one, value))?.[1];
  return name === undefined ? undefined : `the value of '${name}'`;
}

function isSecret(name: string, quoted: string): boolean {
  const meaning = meaningOf(name);
  const value = quoted.replace(/^(["'])(.*)\1$/, '$2');
  // What is computed, looked up or put in later is no literal.
  const isComputed = /[$`\uFFFC(\\]|\{\{|%[A-Za-z]|\.\*/.test(value) || value.startsWith('-');
  return meaning !== undefined && meaning !== 'key' && !isComputed && value.length >= 4 && /^[\x21-\x7e ]+$/.test(value) && tellsSecret(meaning, value);
}
