import type { Grant, Rights } from './content';
import type { Writer } from './names';
import { readable } from '../../template/model/opaque';
import { awsManagedPolicy } from '../data/managed-policies';
import { parsePolicy } from '../evaluation/policy-document';
import type { Policy, PrincipalPattern, Statement } from '../evaluation/types';

const AWS_MANAGED = /^arn:[^:]+:iam::aws:policy\//;
const ofAws = new WeakMap<Policy, boolean>();
const VERSION_WITH_VARIABLES = '2012-10-17';
/** What older versions take literally, as the present one writes it. */
const LITERAL_DOLLAR = '${$}{';
const ACCOUNT_ROOT = /^arn:[^:]+:iam::([^:]+):root$/;

/** What policies say together, whatever their number, names and order. */
export function rightsOf(policies: readonly Policy[], write: Writer, missing: readonly string[] = []): Rights {
  const managed = policies.filter(isOfAws);
  const own = policies.filter((policy) => !isOfAws(policy));
  return withoutEmpty({
    managed: distinct(managed.map(({ origin }) => origin.path)),
    allow: grantsOf(own, 'Allow', write),
    deny: grantsOf(own, 'Deny', write),
    unknown: distinct([...missing, ...own.flatMap(({ unknown, mayAllow }) => [unknown, mayAllow])]
      .filter((reason) => reason !== undefined).map(readable)),
  });
}

/** The grants of one effect, without repetition, in an order that hangs on nothing but their content. */
export function grantsOf(policies: readonly Policy[], effect: Statement['effect'], write: Writer = readable): Grant[] {
  const grants = policies
    .flatMap(({ statements }) => statements)
    .filter((statement) => statement.effect === effect)
    .map((statement) => JSON.stringify(grantOf(statement, write)));
  return distinct(grants).map((text) => JSON.parse(text) as Grant);
}

/** Sorted by code unit, nothing twice. */
export function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}

/** The same without the lists that hold nothing. */
export function withoutEmpty<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => !(inner === undefined || (Array.isArray(inner) && inner.length === 0)))) as T;
}

function grantOf(statement: Statement, writeText: Writer): Grant {
  const write = statement.policy.version === VERSION_WITH_VARIABLES ? writeText : (text: string) => writeText(text.replaceAll('${', LITERAL_DOLLAR));
  const conditions = new Map<string, string[]>();
  for (const { written, key, values } of statement.conditions) {
    conditions.set(`${written} ${key}`, distinct(values.map(write)));
  }
  return withoutEmpty({
    principals: principalsOf(statement.principals, write),
    notPrincipals: principalsOf(statement.notPrincipals, write),
    actions: textsOf(statement.actions, write),
    notActions: textsOf(statement.notActions, write),
    resources: textsOf(statement.resources, write),
    notResources: textsOf(statement.notResources, write),
    conditions: conditions.size === 0 ? undefined : Object.fromEntries([...conditions].sort(([left], [right]) => left < right ? -1 : 1)),
  });
}

function textsOf(texts: readonly string[] | undefined, write: Writer): string[] | undefined {
  return texts && distinct(texts.map(write));
}

function principalsOf(principals: readonly PrincipalPattern[] | undefined, write: Writer): string[] | undefined {
  return principals && distinct(principals.map(({ kind, value }) => {
    const text = write(value);
    // An account and the ARN of its root user are two ways to write the same.
    return kind === 'Everyone' ? '*' : `${kind} ${kind === 'AWS' ? text.replace(ACCOUNT_ROOT, '$1') : text}`;
  }));
}

function isOfAws(policy: Policy): boolean {
  let answer = ofAws.get(policy);
  if (answer === undefined) {
    answer = isManaged(policy);
    ofAws.set(policy, answer);
  }
  return answer;
}

/** Whether a policy is one of AWS, with the document that the package has: users may have supplied another one. */
function isManaged(policy: Policy): boolean {
  const { origin } = policy;
  const document = AWS_MANAGED.test(origin.path) ? awsManagedPolicy(origin.path) : undefined;
  return document !== undefined && textOf(policy) === textOf(parsePolicy(document, origin));
}

function textOf(policy: Policy): string {
  return JSON.stringify([grantsOf([policy], 'Allow'), grantsOf([policy], 'Deny'), policy.unknown]);
}
