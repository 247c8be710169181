import { parsePolicy } from '../../../analysis/evaluation/policy-document';
import type { Policy, PolicyKind, Statement } from '../../../analysis/evaluation/types';
import { isMap, type Value, type ValueMap } from '../../../template/model/value';
import { UnknownValue } from '../../model/property';
import type { Resource, ResourceProperty } from '../../model/resource';
import { jsonIn } from '../json-text';

/** A policy document, and where its statements stand. */
export interface PolicyDocument {
  /** Inside of a JSON text all places are the text. */
  readonly place: ResourceProperty;
  readonly policy: Policy;
}

const READ = new WeakMap<Resource, Map<string, PolicyDocument>>();

/**
 * The document of a property, as an object or as JSON; undefined when there is none.
 *
 * @throws UnknownValue when nothing of it is known
 */
export function documentAt(property: ResourceProperty, kind: PolicyKind): PolicyDocument | undefined {
  property.requireShape();
  if (!property.isSet) {
    return undefined;
  }
  const { owner, path } = property;
  const known = READ.get(owner) ?? new Map<string, PolicyDocument>();
  READ.set(owner, known);
  let document = known.get(path);
  if (document === undefined) {
    const place = jsonIn(property);
    document = { place, policy: parsePolicy(withPlainStars(place.raw), { kind, name: owner.logicalId, path: owner.source.path }) };
    known.set(path, document);
  }
  return document;
}

/** The place of a statement; a single statement need not be in a list. */
export function statementPlace({ place }: PolicyDocument, statement: Statement): ResourceProperty {
  const statements = place.at('Statement');
  return Array.isArray(statements.raw) ? statements.at(statement.index) : statements;
}

/** The element of a statement that says something: `Action` or `NotAction`. */
export function elementPlace(document: PolicyDocument, statement: Statement, ...names: string[]): ResourceProperty {
  const place = statementPlace(document, statement);
  return names.map((name) => place.at(name)).find(({ isSet }) => isSet) ?? place;
}

/** Fails as unknown when parts of the document are not known that could hold more statements. */
export function requireStatements({ place, policy }: PolicyDocument): void {
  if (policy.unknown !== undefined) {
    throw new UnknownValue(place);
  }
}

/** A star by any other spelling (`**`, `?*`) is a star; the grammar of policies knows one only. */
function withPlainStars(document: Value | undefined): Value | undefined {
  if (!isMap(document) || !('Statement' in document)) {
    return document;
  }
  return { ...document, Statement: each(document.Statement, (statement) => isMap(statement) ? withPlainActions(statement) : statement) };
}

function withPlainActions(statement: ValueMap): ValueMap {
  const plain = Object.entries(statement).map(([name, value]) =>
    [name, /^(Not)?Action$/.test(name) ? each(value, (text) => typeof text === 'string' && /^[*?]*\*[*?]*$/.test(text) ? '*' : text) : value] as const);
  return Object.fromEntries(plain);
}

function each(value: Value, change: (one: Value) => Value): Value {
  return Array.isArray(value) ? value.map(change) : change(value);
}
