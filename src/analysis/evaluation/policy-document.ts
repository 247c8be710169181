import type { Condition, Policy, PolicyKind, PolicyOrigin, PrincipalPattern, Statement } from './types';
import { alternativesOf } from '../../template/model/alternatives';
import { isKnownText, piecesOf, readable } from '../../template/model/opaque';
import { TemplateError } from '../../template/model/template-error';
import { isMap, type Value, type ValueMap } from '../../template/model/value';

/** The operator of a condition of which nothing is known; it may hold or not. */
export const UNKNOWN_OPERATOR = 'unknown';

const VERSIONS = ['2012-10-17', '2008-10-17'];
const WITH_PRINCIPAL: readonly PolicyKind[] = ['resource', 'trust', 'resource-control'];
const PRINCIPAL_KINDS = ['AWS', 'Service', 'Federated', 'CanonicalUser'] as const;

/**
 * Reads a policy document. What only the deployment knows stays in the strings as symbols; where it takes the place of structure
 * (a statement, an effect) the policy becomes {@link Policy.unknown}.
 *
 * @throws Error that names the policy and the place if the document is no policy
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export function parsePolicy(document: Value | undefined, origin: PolicyOrigin): Policy {
  return new Reader(origin).policy(document);
}

class Reader {
  private unknown: string | undefined;

  constructor(private readonly origin: PolicyOrigin) {}

  policy(document: Value | undefined): Policy {
    const read = typeof document === 'string' && isKnownText(document) ? this.json(document) : document;
    const statements: Statement[] = [];
    const policy = { origin: this.origin, version: '2008-10-17', statements, unknown: undefined as string | undefined };
    if (typeof read === 'string') {
      policy.unknown = reasonOf(read);
      return policy;
    }
    if (!isMap(read)) {
      this.fail('', 'must be an object', read);
    }
    policy.version = this.version(read.Version);
    if (at(read, 'Statement') === undefined) {
      throw new TemplateError(`${this.where('')} must have a Statement`);
    }
    listOf(read.Statement).forEach((statement, index) => {
      const place = Array.isArray(read.Statement) ? `Statement[${String(index)}]` : 'Statement';
      for (const { value, guards } of possible(statement)) {
        const parsed = this.statement(value, place, index, policy);
        if (parsed) {
          statements.push({ ...parsed, conditions: [...guards, ...parsed.conditions] });
        }
      }
    });
    policy.unknown = this.unknown;
    return policy;
  }

  private json(text: string): Value {
    try {
      return JSON.parse(text) as Value;
    } catch {
      return this.fail('', 'must be an object or its JSON', text);
    }
  }

  private version(version: Value | undefined): string {
    if (version === undefined) {
      return '2008-10-17';
    }
    if (isOpaque(version)) {
      this.note(version);
      return '2012-10-17';
    }
    if (typeof version !== 'string' || !VERSIONS.includes(version)) {
      this.fail('Version', `must be ${VERSIONS.join(' or ')}`, version);
    }
    return version;
  }

  private statement(value: Value, place: string, index: number, policy: Policy): Statement | undefined {
    if (isOpaque(value)) {
      this.note(value);
      return undefined;
    }
    if (!isMap(value)) {
      this.fail(place, 'must be an object', value);
    }
    const effect = value.Effect;
    if (isOpaque(effect)) {
      this.note(effect);
      return undefined;
    }
    if (effect !== 'Allow' && effect !== 'Deny') {
      this.fail(`${place}.Effect`, 'must be Allow or Deny', effect);
    }
    this.exclusive(value, place, 'Action', 'NotAction', true);
    this.exclusive(value, place, 'Resource', 'NotResource', !['resource', 'trust'].includes(this.origin.kind));
    const principal = WITH_PRINCIPAL.includes(this.origin.kind);
    this.exclusive(value, place, 'Principal', 'NotPrincipal', principal);
    if (!principal && (at(value, 'Principal') !== undefined || at(value, 'NotPrincipal') !== undefined)) {
      throw new TemplateError(`${this.where(place)} must not have a Principal: it is ${kindInWords(this.origin.kind)}`);
    }
    return {
      policy,
      index,
      sid: typeof value.Sid === 'string' ? value.Sid : undefined,
      effect,
      actions: this.actions(value, place, 'Action'),
      notActions: this.actions(value, place, 'NotAction'),
      resources: this.texts(value, place, 'Resource'),
      notResources: this.texts(value, place, 'NotResource'),
      principals: this.principals(value.Principal, `${place}.Principal`),
      notPrincipals: this.principals(value.NotPrincipal, `${place}.NotPrincipal`),
      conditions: this.conditions(value.Condition, `${place}.Condition`),
    };
  }

  private exclusive(statement: ValueMap, place: string, positive: string, negative: string, required: boolean): void {
    const count = [positive, negative].filter((name) => at(statement, name) !== undefined).length;
    if (count === 2) {
      throw new TemplateError(`${this.where(place)} must not have both ${positive} and ${negative}`);
    }
    if (count === 0 && required) {
      throw new TemplateError(`${this.where(place)} must have ${positive} or ${negative}`);
    }
  }

  private actions(statement: ValueMap, place: string, name: string): string[] | undefined {
    const actions = this.texts(statement, place, name);
    actions?.forEach((action, index) => {
      if (isKnownText(action) && action !== '*' && !/^[a-z0-9*?-]+:[\w*?.-]+$/i.test(action)) {
        this.fail(`${place}.${name}${Array.isArray(statement[name]) ? `[${String(index)}]` : ''}`, "must be '*' or 'service:Action'", action);
      }
    });
    return actions;
  }

  private texts(parent: ValueMap, place: string, name: string): string[] | undefined {
    const given = at(parent, name);
    if (Array.isArray(given) && given.length === 0) {
      throw new TemplateError(`${this.where(`${place}.${name}`)} must not be an empty list`);
    }
    return given === undefined ? undefined : listOf(given).map((item, index) => {
      if (typeof item !== 'string') {
        this.fail(`${place}.${name}${Array.isArray(given) ? `[${String(index)}]` : ''}`, 'must be a string', item);
      }
      return item;
    });
  }

  private principals(value: Value | undefined, place: string): PrincipalPattern[] | undefined {
    if (value === undefined) {
      return undefined;
    }
    if (typeof value === 'string') {
      if (value !== '*' && isKnownText(value)) {
        this.fail(place, "must be '*' or an object", value);
      }
      return [value === '*' ? { kind: 'Everyone', value } : { kind: 'AWS', value }];
    }
    if (!isMap(value)) {
      this.fail(place, "must be '*' or an object", value);
    }
    return Object.keys(value).flatMap((name) => {
      const kind = PRINCIPAL_KINDS.find((known) => known === name);
      if (!kind) {
        this.fail(`${place}.${name}`, `must be one of ${PRINCIPAL_KINDS.join(', ')}`, name);
      }
      return (this.texts(withAccounts(value), place, name) ?? []).map((text): PrincipalPattern =>
        ({ kind: kind === 'AWS' && text === '*' ? 'Everyone' : kind, value: text }));
    });
  }

  private conditions(value: Value | undefined, place: string): Condition[] {
    if (value === undefined) {
      return [];
    }
    if (typeof value === 'string' && isOpaque(value)) {
      return [unknownCondition(value)];
    }
    if (!isMap(value)) {
      this.fail(place, 'must be an object', value);
    }
    return Object.entries(value).flatMap(([written, keys]) => {
      if (typeof keys === 'string' && isOpaque(keys)) {
        return [unknownCondition(keys)];
      }
      if (!isMap(keys)) {
        this.fail(`${place}.${written}`, 'must be an object', keys);
      }
      return Object.entries(keys).map(([key, values]) => ({
        ...operatorOf(written),
        key,
        values: listOf(values).map((item) => {
          if (typeof item === 'object') {
            this.fail(`${place}.${written}.${key}`, 'must be a string or a list of strings', item);
          }
          return String(item);
        }),
      }));
    });
  }

  private note(value: Value | undefined): void {
    this.unknown ??= reasonOf(typeof value === 'string' ? value : '');
  }

  private where(place: string): string {
    return `Policy '${this.origin.name}' at ${this.origin.path}${place && `: ${place}`}`;
  }

  private fail(place: string, rule: string, got: Value | undefined): never {
    const text = shown(got);
    throw new TemplateError(`${this.where(place)} ${rule}, got ${text.length > 100 ? `${text.slice(0, 100)}…` : text}`);
  }
}

/** What the document has instead; a document that is handed over as an object need not be JSON. */
function shown(got: Value | undefined): string {
  try {
    return got === undefined ? 'nothing' : JSON.stringify(got, (_, inner: unknown) => typeof inner === 'string' ? readable(inner) : inner);
  } catch {
    return 'what is no JSON';
  }
}

function operatorOf(written: string): Pick<Condition, 'written' | 'operator' | 'quantifier' | 'ifExists'> {
  const parts = /^(?:(ForAllValues|ForAnyValue):)?(.*?)(IfExists)?$/i.exec(written);
  const set = parts?.[1]?.toLowerCase();
  return {
    written,
    operator: isKnownText(written) ? (parts?.[2] ?? written).toLowerCase() : UNKNOWN_OPERATOR,
    quantifier: set === undefined ? undefined : set === 'forallvalues' ? 'all' : 'any',
    ifExists: parts?.[3] !== undefined,
  };
}

function unknownCondition(value: string): Condition {
  return { written: 'unknown', operator: UNKNOWN_OPERATOR, ifExists: false, key: readable(value), values: [value] };
}

/** A statement, or those that may stand in its place, each with the conditions of the template that decide. */
function possible(value: Value, guards: Condition[] = []): { value: Value; guards: Condition[] }[] {
  const undecided = typeof value === 'string' ? alternativesOf(value) : undefined;
  if (undecided !== undefined) {
    const guard = { ...unknownCondition(undecided.condition), values: [] };
    return undecided.branches.flatMap((branch) => branch === undefined ? [] : possible(branch, [...guards, guard]));
  }
  return guards.length > 0 && Array.isArray(value) ? value.flatMap((inner) => possible(inner, guards)) : [{ value, guards }];
}

/** A string that is a symbol may stand for a list or for an object. */
function isOpaque(value: Value | undefined): boolean {
  return typeof value === 'string' && !isKnownText(value);
}

/** YAML reads an account that is not quoted as a number. */
function withAccounts(principal: ValueMap): ValueMap {
  const texts = (value: Value): Value => Array.isArray(value) ? value.map(texts) : typeof value === 'number' ? String(value).padStart(12, '0') : value;
  return 'AWS' in principal ? { ...principal, AWS: texts(principal.AWS) } : principal;
}

/** An element that may not be there. */
function at(map: ValueMap, name: string): Value | undefined {
  return map[name];
}

function listOf(value: Value | undefined): Value[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

function reasonOf(text: string): string {
  const symbol = piecesOf(text).find((piece) => typeof piece !== 'string');
  // Symbols that were worked out of others have the whole expression as their identity.
  return symbol ? (/[({]/.test(symbol.identity) ? symbol.reason : `${symbol.identity}: ${symbol.reason}`) : text;
}

/** What a policy of a kind is called, with its article. */
export function kindInWords(kind: PolicyKind): string {
  return {
    'identity': 'an identity policy',
    'boundary': 'a permissions boundary',
    'session': 'a session policy',
    'resource': 'a resource policy',
    'trust': 'a trust policy',
    'service-control': 'a service control policy',
    'resource-control': 'a resource control policy',
  }[kind];
}
