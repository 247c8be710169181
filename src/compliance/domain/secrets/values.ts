import type { Meaning } from './names';
import { meaningOf } from './names';

/** No password is meant: nothing, a switch, or that there is none. */
const NOTHING = new Set(['', 'true', 'false', 'yes', 'no', 'on', 'off', 'none', 'null', 'undefined', 'nil', 'n/a', 'enabled', 'disabled', 'required', 'optional']);

/** What stands for something else, which a program or a person puts in: `${DB_PASSWORD}`, `$TOKEN`, `{{ token }}`, `<token>`, `%TOKEN%`, `***`. */
const STANDS_FOR = [/^\$\{[^}]*\}$/, /^\$\([^)]*\)$/, /^\$[A-Za-z_][A-Za-z0-9_]*$/, /^\{\{.*\}\}$/, /^<[^>]*>$/, /^%[^%]+%$/, /^[*x.•]+$/i, /^`.*`$/];
/** Where it is to be found: an ARN, an address, a file, an entry of a store. */
const LOCATION = [
  /^arn:/, /^[a-z][a-z0-9+.-]*:\/\/[^\s:@]*$/i, /^[a-z][a-z0-9+.-]*:\/\/[^\s/@]+(\/[^@]*)?$/i, /^\.{0,2}\/[\w./-]*$/, /^~\//, /^[A-Za-z]:\\/,
  /^(ssm|secretsmanager|secret|vault|kms|env|file|alias|resolve|op|sops|projects|keyvault):/i, /\.(pem|key|json|ya?ml|txt|crt|env|ini|properties|toml)$/i,
];

/** Whether the value of a name with this meaning is the secret itself. */
export function tellsSecret(meaning: Meaning, value: string): boolean {
  const text = value.trim();
  if (NOTHING.has(text.toLowerCase()) || STANDS_FOR.some((form) => form.test(text)) || LOCATION.some((form) => form.test(text))) {
    return false;
  }
  switch (meaning) {
    case 'password':
      return true;
    case 'secret':
      return text.length >= 6 && !/^[0-9.]+$/.test(text) && !namesSomething(text);
    case 'key':
      return isRandom(text);
  }
}

/** Whether a text is made of random characters: long, without words, all kinds of characters. */
export function isRandom(text: string): boolean {
  if (/^[0-9a-f]+$/i.test(text)) {
    // Longer ones are digests, such as the hashes of assets.
    return text.length >= 32 && text.length <= 40 && /[0-9]/.test(text) && /[a-f]/i.test(text) && entropyOf(text.toLowerCase()) >= 3;
  }
  return /^[A-Za-z0-9+/=_.-]{20,}$/.test(text) && [/[A-Z]/, /[a-z]/, /[0-9]/].every((kind) => kind.test(text))
    && entropyOf(text) >= 3.7 && !text.split(/[/_.-]/).every(isWord);
}

/** Bits for each character (Shannon). */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) {
    counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return [...counts.values()].reduce((sum, count) => sum - (count / text.length) * Math.log2(count / text.length), 0);
}

/** Nobody calls a thing so, but many a password: `super-secret-key`, `my-token-123`. */
export function isMadeUp(text: string): boolean {
  return /super[-_]?(?:secret|secure)|1234?$/i.test(text);
}

/** `prod/orders/db`, `orders-db-secret`, `DB_PASSWORD`, `accessToken`: the name of a secret, of an entry or of a variable. */
function namesSomething(text: string): boolean {
  if (isMadeUp(text)) {
    return false;
  }
  const parts = text.split(/[/_.:@-]/);
  return parts.length > 1 && parts.every(isWord) && (/[/:]/.test(text) || meaningOf(text) !== undefined)
    || /^[a-z]+([A-Z][a-z]+)*$/.test(text) && meaningOf(text) !== undefined;
}

/** `orders`, `Database`, `OrdersTable2`, `2026`. */
function isWord(part: string): boolean {
  return /^[0-9]{0,4}$/.test(part) || /^(?:[A-Z]{2,}|[A-Z]?[a-z]+)(?:[A-Z][a-z]+|[0-9]{1,2}[A-Z][a-z]+)*[0-9]{0,2}$/.test(part);
}
