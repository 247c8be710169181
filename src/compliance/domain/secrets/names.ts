/**
 * What a name says about its value: `password`: people choose it, so any text may be one; `secret`: a token, key or credential, which
 * is sometimes named instead of given; `key`: may be one, if the value looks random.
 */
export type Meaning = 'password' | 'secret' | 'key';

const PASSWORDS = new Set(['password', 'passwords', 'passwd', 'passwort', 'passphrase', 'passcode', 'pwd', 'pass', 'pw']);
const SECRETS = new Set([
  'secret', 'secrets', 'token', 'credential', 'credentials', 'creds', 'apikey', 'apitoken', 'authtoken', 'accesstoken', 'privatekey', 'secretkey', 'authkey', 'dsn',
  'clientsecret', 'connectionstring', 'bearer',
]);
/** The last two words together; `key`, `string` and `auth` alone say too little. */
const SECRET_PAIRS = new Set([
  'api key', 'private key', 'secret key', 'access key', 'auth key', 'account key', 'master key', 'encryption key', 'signing key', 'shared key', 'license key',
  'connection string', 'redis auth', 'conn string', 'secret string', 'basic auth', 'app key', 'application key', 'service key', 'session key', 'deploy key', 'ssh key', 'rsa key',
  'hmac key', 'jwt key', 'webhook key', 'admin key', 'api keys', 'access tokens', 'auth tokens', 'api tokens', 'github pat', 'gitlab pat', 'azure pat',
]);
/** They come after what is meant and change nothing about it: `DB_PASSWORD_PROD`, `TOKEN_VALUE`, `PASSWORD_2`. */
const TRAILING = new Set([
  'value', 'plaintext', 'plain', 'text', 'raw', 'literal', 'prod', 'production', 'dev', 'development', 'test', 'stage', 'staging', 'qa', 'uat', 'live', 'sandbox', 'old', 'new',
  'base', 'current', 'previous', 'primary', 'secondary', 'base64', 'b64', 'encoded', 'default', 'override',
]);
/** It is a question or a number about a password, or a token that protects nothing. */
const LEADING = new Set([
  'use', 'uses', 'enable', 'enabled', 'disable', 'require', 'requires', 'allow', 'allows', 'is', 'has', 'no', 'show', 'hide', 'validate', 'rotate', 'generate', 'check', 'verify',
  'max', 'maximum', 'min', 'minimum', 'num', 'count', 'reset', 'forgot', 'forgotten', 'change', 'update', 'manage', 'include', 'exclude', 'encrypted', 'hashed',
]);
const HARMLESS_PAIRS = new Set([
  'next token', 'continuation token', 'pagination token', 'page token', 'client token', 'service token', 'request token', 'idempotency token', 'start token', 'end token', 'eos token',
  'bos token', 'pad token', 'stop token', 'csrf token', 'xsrf token', 'cancellation token', 'per token', 'single pass', 'first pass', 'second pass', 'multi pass', 'low pass',
  'high pass', 'by pass', 'band pass', 'boarding pass', 'proxy pass',
]);
/** Keys that name something. */
const NAMING_KEYS = new Set([
  'public', 'object', 'bucket', 's3', 'asset', 'partition', 'sort', 'range', 'hash', 'primary', 'foreign', 'cache', 'kms', 'tag', 'index', 'group', 'dedup', 'deduplication',
  'idempotency', 'publishable', 'site', 'routing', 'map', 'json', 'header', 'file', 'code', 'template', 'host', 'known', 'registry', 'column', 'row', 'dictionary', 'config', 'parameter', 'context',
]);

/** The words of a name, in lower case: `dbPassword`, `DB_PASSWORD` and `db-password` are the same. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** What a name says about its value; undefined when it is about something else, such as `SECRET_ARN`, `TOKEN_TTL` or `PUBLIC_KEY`. */
export function meaningOf(name: string): Meaning | undefined {
  const words = wordsOf(name);
  while (words.length > 1 && (TRAILING.has(words[words.length - 1]) || /^[0-9]+$/.test(words[words.length - 1]))) {
    words.pop();
  }
  const last = (words.at(-1) ?? '').replace(/[0-9]+$/, '');
  const before = words.at(-2) ?? '';
  const pair = `${before} ${last}`;
  if (LEADING.has(words[0] ?? '') || HARMLESS_PAIRS.has(pair)) {
    return undefined;
  }
  // Names without separators (`MYSQLPASSWORD`, `PGPASSWORD`).
  if (PASSWORDS.has(last) || /[a-z](password|passwd)$/.test(last)) {
    return 'password';
  }
  if (SECRETS.has(last) || SECRET_PAIRS.has(pair)) {
    return 'secret';
  }
  return last === 'key' && !NAMING_KEYS.has(before) ? 'key' : undefined;
}
