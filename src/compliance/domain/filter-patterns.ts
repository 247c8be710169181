import { isKnownText } from '../../template/model/opaque';

/** An event as it stands in a log, in JSON. */
export interface LogEvent {
  readonly [name: string]: string | LogEvent;
}

const TOKEN = /\s*(&&|\|\||[()]|!=|>=|<=|[=<>]|"(?:[^"\\]|\\.)*"|%[^%]*%|[^\s()&|=!<>]+)/y;

/**
 * Whether a filter pattern of CloudWatch Logs matches an event. What is compared with a value that nobody knows says `ifUnknown`, unless
 * the event does not have the field. A pattern that cannot be read matches nothing.
 */
export function matchesEvent(pattern: string, event: LogEvent, ifUnknown: boolean): boolean {
  const text = pattern.trim();
  if (text.startsWith('{') && text.endsWith('}')) {
    const tokens = tokensOf(text.slice(1, -1));
    return tokens !== undefined && new Expression(tokens, event, ifUnknown).holds();
  }
  return matchesTerms(text, JSON.stringify(event));
}

/** `a b`: both; `?a ?b`: one of them; `-a`: not that. Columns (`[a, b]`) match no JSON. */
function matchesTerms(text: string, line: string): boolean {
  if (text.startsWith('[')) {
    return false;
  }
  const terms = [...text.matchAll(/([?-]?)(?:"((?:[^"\\]|\\.)*)"|(\S+))/g)].map(([, sign, quoted, plain]) => ({ sign, term: (quoted as string | undefined) ?? plain }));
  const [some, none, all] = ['?', '-', ''].map((sign) => terms.filter((one) => one.sign === sign).map(({ term }) => line.includes(term)));
  return (some.length === 0 || some.includes(true)) && !none.includes(true) && !all.includes(false);
}

function tokensOf(text: string): string[] | undefined {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  for (let at = 0; text.slice(at).trim() !== ''; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    if (found === null) {
      return undefined;
    }
    tokens.push(found[1]);
  }
  return tokens;
}

class Expression {
  private next = 0;

  constructor(private readonly tokens: readonly string[], private readonly event: LogEvent, private readonly ifUnknown: boolean) {}

  holds(): boolean {
    const result = this.any();
    return result && this.next === this.tokens.length;
  }

  private any(): boolean {
    let result = this.all();
    while (this.take('||')) {
      result = this.all() || result;
    }
    return result;
  }

  private all(): boolean {
    let result = this.one();
    while (this.take('&&')) {
      result = this.one() && result;
    }
    return result;
  }

  private one(): boolean {
    if (this.take('(')) {
      const result = this.any();
      return this.take(')') && result;
    }
    const field = valueAt(this.event, this.token());
    const operator = this.token().toUpperCase();
    if (operator === 'NOT') {
      return this.token().toUpperCase() === 'EXISTS' && field === undefined;
    }
    const value = this.token();
    return operator === 'IS' ? field === value.toLowerCase() : this.compares(field, operator, value);
  }

  private compares(field: string | undefined, operator: string, value: string): boolean {
    const isEqual = field !== undefined && (isKnownText(value) ? matchesValue(field, value) : this.ifUnknown);
    return operator === '=' ? isEqual : operator === '!=' && (isKnownText(value) ? !isEqual : field === undefined || this.ifUnknown);
  }

  private token(): string {
    this.next += 1;
    return this.tokens[this.next - 1] ?? '';
  }

  private take(token: string): boolean {
    const isNext = this.tokens[this.next] === token;
    this.next += isNext ? 1 : 0;
    return isNext;
  }
}

/** `$.userIdentity.type`, `$.userIdentity["type"]`. */
function valueAt(event: LogEvent, selector: string): string | undefined {
  const names = [...selector.replace(/^\$\.?/, '').matchAll(/[^.[\]"']+/g)].map(([name]) => name);
  const found = names.reduce<string | LogEvent | undefined>((here, name) => typeof here === 'object' && Object.hasOwn(here, name) ? here[name] : undefined, event);
  return typeof found === 'string' ? found : undefined;
}

/** A text with `*`, in quotes or not, or a regular expression in `%`. */
function matchesValue(field: string, value: string): boolean {
  const expression = /^%(.*)%$/.exec(value)?.[1];
  if (expression !== undefined) {
    try {
      return new RegExp(expression).test(field);
    } catch {
      return false;
    }
  }
  const text = value.replace(/^"(.*)"$/, '$1');
  return new RegExp(`^${text.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`).test(field);
}
