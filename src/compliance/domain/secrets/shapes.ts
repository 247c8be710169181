import { meaningOf } from './names';
import { isRandom, tellsSecret } from './values';
import { isKnownText, piecesOf } from '../../../template/model/opaque';

/** A published format that only secrets have. */
interface Shape {
  /** With its article: "a token of GitHub". */
  readonly what: string;
  readonly form: RegExp;
  /** Whether what was found is one: the form alone may not tell. */
  readonly holds?: (match: RegExpExecArray) => boolean;
}

// The boundaries keep a form from being found inside of longer random text, such as a digest or an encoded file.
const SHAPES: readonly Shape[] = [
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html; the AWS documentation's own keys end in EXAMPLE
  { what: 'an access key of AWS', form: /(?<![A-Za-z0-9/+])(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Za-z0-9/+=])/, holds: ([key]) => !key.endsWith('EXAMPLE') },
  {
    what: 'a secret access key of AWS',
    form: /secret_?access_?key["']?\s*[=:]\s*["']?([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/i,
    holds: ([, key]) => !key.includes('EXAMPLE') && /[0-9]/.test(key) && /[a-z]/.test(key) && /[A-Z]/.test(key),
  },
  // https://github.blog/2021-04-05-behind-githubs-new-authentication-token-formats/
  { what: 'a token of GitHub', form: /(?<![A-Za-z0-9_])(?:gh[pousr]_[A-Za-z0-9]{36,251}|github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59})(?![A-Za-z0-9_])/ },
  // https://docs.gitlab.com/security/tokens/
  { what: 'a token of GitLab', form: /(?<![A-Za-z0-9_-])gl(?:pat|oas|dt|rt|cbt|ptt|ft|imt|agent|soat)-[A-Za-z0-9_.-]{20,}/ },
  // https://docs.slack.dev/authentication/tokens
  { what: 'a token of Slack', form: /(?<![A-Za-z0-9])(?:xox[abeoprs]-[A-Za-z0-9]+-[A-Za-z0-9-]{10,}|xapp-[0-9]-[A-Z0-9]+-[0-9]+-[A-Za-z0-9]{20,})/ },
  { what: 'a webhook of Slack', form: /hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Z0-9]{8,}\/[A-Za-z0-9]{8,}\/[A-Za-z0-9]{20,}/ },
  // https://docs.stripe.com/keys
  { what: 'a secret key of Stripe', form: /(?<![A-Za-z0-9])(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16,}/ },
  // https://github.blog/2021-09-23-announcing-npms-new-access-token-format/
  { what: 'a token of npm', form: /(?<![A-Za-z0-9_])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/ },
  // https://pypi.org/help/#apitoken
  { what: 'a token of PyPI', form: /(?<![A-Za-z0-9])pypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{50,}/ },
  // https://docs.cloud.google.com/docs/authentication/api-keys
  { what: 'a key of Google Cloud', form: /(?<![A-Za-z0-9_-])(?:AIza[A-Za-z0-9_-]{35}|GOCSPX-[A-Za-z0-9_-]{28})(?![A-Za-z0-9_-])/ },
  // https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys
  { what: 'a key of SendGrid', form: /(?<![A-Za-z0-9])SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])/ },
  { what: 'a key of OpenAI', form: /(?<![A-Za-z0-9])sk-[A-Za-z0-9_-]{20,}T3BlbkFJ[A-Za-z0-9_-]{20,}/ },
  { what: 'a key of Anthropic', form: /(?<![A-Za-z0-9])sk-ant-[a-z]+[0-9]{2}-[A-Za-z0-9_-]{40,}/ },
  { what: 'a token of Hugging Face', form: /(?<![A-Za-z0-9_])hf_[A-Za-z]{34}(?![A-Za-z0-9])/ },
  { what: 'a token of DigitalOcean', form: /(?<![A-Za-z0-9])do[opr]_v1_[0-9a-f]{64}(?![0-9a-f])/ },
  { what: 'a token of Shopify', form: /(?<![A-Za-z0-9])shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}(?![0-9a-fA-F])/ },
  { what: 'a token of Vault', form: /(?<![A-Za-z0-9])hv[sb]\.[A-Za-z0-9_-]{24,}/ },
  { what: 'a token of Docker Hub', form: /(?<![A-Za-z0-9])dckr_(?:pat|oat)_[A-Za-z0-9_-]{27,}/ },
  { what: 'a key of New Relic', form: /(?<![A-Za-z0-9])NRAK-[A-Z0-9]{27}(?![A-Z0-9])/ },
  // RFC 7468, RFC 4716; a header without a key behind it, as in a program that looks for one, is none
  { what: 'a private key', form: /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----(?:[^-]{0,300}?)[A-Za-z0-9+/]{32}/ },
  // RFC 7519: the header and the claims are JSON objects, `{"` is `eyJ` in base64
  { what: 'a signed token (JWT)', form: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{20,}/ },
  // RFC 3986, section 3.2.1: `scheme://user:password@host`
  {
    what: 'an address with a password',
    form: /(?<![A-Za-z0-9+.-])[A-Za-z][A-Za-z0-9+.-]{1,40}:\/\/[^\s/:@"'<>{}$\uFFFC]{0,100}:([^\s/@"'`<>]{1,200})@[A-Za-z0-9.\-_[\uFFFC]/,
    holds: ([, password]) => isLiteral(password),
  },
  // RFC 3986, section 3.4; drivers of databases (JDBC) part theirs with semicolons: `scheme://host/path?password=…`
  { what: 'an address with a password', form: /(?<![A-Za-z0-9+.-])[A-Za-z][A-Za-z0-9+.:-]{1,40}:\/\/[^\s"'<>`]{1,2000}/, holds: ([address]) => hasSecretParameter(address) },
  // https://docs.oracle.com/en/database/oracle/oracle-database/23/jajdb/oracle/jdbc/OracleDriver.html
  { what: 'an address with a password', form: /jdbc:oracle:(?:thin|oci8?):[^\s/@"']{1,100}\/([^\s@"']{1,200})@/, holds: ([, password]) => isLiteral(password) },
  // https://learn.microsoft.com/azure/storage/common/storage-sas-overview
  { what: 'a signed address of Azure', form: /[?&;]sig=[A-Za-z0-9%+/]{40,}/ },
  // RFC 6750
  { what: 'a token (Bearer)', form: /\bBearer ([A-Za-z0-9._~+/-]{20,}={0,2})/, holds: ([, token]) => isRandom(token) },
  // RFC 7617
  { what: 'a user and password (Basic)', form: /\bBasic ([A-Za-z0-9+/]{8,}={0,2})(?![A-Za-z0-9+/=])/, holds: ([, encoded]) => isUserAndPassword(encoded) },
  // https://learn.microsoft.com/sql/connect/ado-net/connection-string-syntax: one text of names and values, not the lines of a program
  {
    what: 'a connection string with a password',
    form: /(?<=^|["'`\s=])(?:[A-Za-z][A-Za-z ]{1,40}=[^;"'`\n]{0,300};\s?)*[A-Za-z][A-Za-z ]{1,40}=[^;"'`\s][^;"'`\n]{0,300}/,
    holds: ([text]) => /(?:^|;\s?)(?:server|data source|host|hostname|user id|uid|database|initial catalog)=./i.test(text)
      && [...text.matchAll(/(?:^|;\s?)(?:password|pwd)=([^;\s]+)/gi)].some(([, password]) => isLiteral(password)),
  },
  // https://www.postgresql.org/docs/current/libpq-connect.html
  {
    what: 'a connection string with a password',
    form: /(?:(?<=^|["'`\s])[a-z_]+=[^\s"'`,;()]+[ \t]*){2,}/,
    holds: ([text]) => /(?:^|\s)(?:host|hostaddr|dbname)=/.test(text) && isLiteral(/(?:^|\s)password=(\S+)/.exec(text)?.[1] ?? '\uFFFC'),
  },
  { what: 'a key of Azure', form: /\b(?:AccountKey|SharedAccessKey)=[A-Za-z0-9+/]{40,}={0,2}/ },
];

/** Each of the formats, and each beginning of one, has one of these in it: most texts have none, and are done with at one look. */
const MARKERS = new RegExp([
  'AKIA', 'ASIA', '[kK][eE][yY]["\']?\\s*[=:]', 'gh[pousr]_', 'github_pat_', 'gl(?:pat|oas|dt|rt|cbt|ptt|ft|imt|agent|soat)-', 'xox[abeoprs]-', 'xapp-', 'hooks\\.slack',
  '[sr]k_(?:live|test)_', 'npm_', 'pypi-', 'AIza', 'GOCSPX-', 'SG\\.', 'sk-', 'hf_', 'do[opr]_v1_', 'shp(?:at|ca|pa|ss)_', 'hv[sb]\\.', 'dckr_', 'NRAK-', 'PRIVATE KEY',
  'eyJ', '@', 'Basic ', '[pP][aA][sS][sS][wW][oO][rR][dD]\\s*=', '[pP][wW][dD]\\s*=', 'AccountKey', 'SharedAccessKey',
  'Bearer ', '[?&;][A-Za-z][^=\\s]{0,40}=',
].join('|'));

const EVERYWHERE = SHAPES.map(({ what, form, holds }) => ({ what, form: new RegExp(form.source, `${form.flags}g`), holds }));
/** Shorter than any of the formats. */
const SHORTEST = 12;
/** Begins a secret whose rest is put in by the deployment. */
const BEGINNING = /(?:(?<![A-Za-z0-9])(?:AKIA|gh[pousr]_|glpat-|xox[abp]-|[sr]k_live_)|-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----\s*)[A-Za-z0-9+/\s]*$/;

/** Whether it is worth looking at a text: one of which this is false holds no secret, and does not begin like one. */
export function hasMarker(text: string): boolean {
  return text.length >= SHORTEST && MARKERS.test(text);
}

/** Which kind of secret a text holds, by published formats; undefined if none is seen. What is not known in it is no secret. */
export function secretIn(text: string): string | undefined {
  const known = hasMarker(text) ? knownIn(text) : '';
  return known.length < SHORTEST
    ? undefined
    : EVERYWHERE.find(({ form, holds }) => [...known.matchAll(form)].some((match) => holds === undefined || holds(match)))?.what;
}

/** Whether a text begins like a secret, but ends in what only the deployment knows, and does not look up. */
export function mayHoldSecret(text: string): boolean {
  const pieces = piecesOf(text);
  return pieces.some((piece, index) => {
    const next = pieces.at(index + 1);
    return typeof piece === 'string' && next !== undefined && typeof next !== 'string' && !next.identity.startsWith('resolve:') && BEGINNING.test(piece);
  });
}

/** The text with U+FFFC for what is not known. */
export function knownIn(text: string): string {
  return isKnownText(text) ? text : piecesOf(text).map((piece) => typeof piece === 'string' ? piece : '\uFFFC').join('');
}

/** Not put in by the deployment, a shell, a template or a reader. */
function isLiteral(text: string): boolean {
  return !text.includes('\uFFFC') && !/^(\$|\{|%|<|\*+$|x+$)/i.test(text) && !/\$\{|\$\(/.test(text);
}

/** Whether one of the parameters of an address is named like a secret, and is one. */
function hasSecretParameter(address: string): boolean {
  return [...address.matchAll(/[?&;]([A-Za-z_][A-Za-z0-9_.-]*)=([^&;#]+)/g)].some(([, name, value]) => {
    const meaning = meaningOf(name);
    return meaning !== undefined && isLiteral(value) && !/^[:@]|[{}\\]/.test(value) && tellsSecret(meaning, value);
  });
}

function isUserAndPassword(encoded: string): boolean {
  return /^[\x20-\x39\x3b-\x7e]+:[\x20-\x7e]+$/.test(Buffer.from(encoded, 'base64').toString('latin1'));
}
