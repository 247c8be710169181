import type { Grant } from './content';
import { parsePolicy } from '../evaluation/policy-document';
import { conditionsInWords as clausesOf } from '../evaluation/words';

/** The conditions of a grant, all of which must hold; empty when there are none. */
export function conditionsInWords(conditions: Grant['conditions']): string {
  return Object.entries(conditions ?? {}).map(([name, values]) => {
    const space = name.indexOf(' ');
    const condition = { [name.slice(0, space)]: { [name.slice(space + 1)]: [...values] } };
    const statement = { Effect: 'Allow', Action: '*', Resource: '*', Condition: condition };
    const [parsed] = parsePolicy({ Statement: statement }, { kind: 'identity', name, path: name }).statements;
    return clausesOf(parsed.conditions);
  }).join(', and ');
}

/** A grant on one line: principals, actions, resources, conditions. */
export function grantInWords(grant: Grant): string {
  const conditions = conditionsInWords(grant.conditions);
  return [
    listInWords(grant.actions, grant.notActions),
    ...(grant.resources ?? grant.notResources) === undefined ? [] : [`on ${listInWords(grant.resources, grant.notResources)}`],
    ...(grant.principals ?? grant.notPrincipals) === undefined ? [] : [`for ${listInWords(grant.principals, grant.notPrincipals)}`],
    ...conditions === '' ? [] : [`if ${conditions}`],
  ].join(' ');
}

/** What a list covers: `a, b`, or `everything but a, b`. */
export function listInWords(texts: readonly string[] | undefined, except: readonly string[] | undefined): string {
  return texts === undefined ? `everything but ${(except ?? []).join(', ')}` : texts.join(', ');
}
