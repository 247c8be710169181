import type { Grant, Rights } from './content';
import { uncovered } from './grant-cover';
import { grantsOf } from './rights';
import { grantInWords } from './words';
import { awsManagedPolicy } from '../data/managed-policies';
import { parsePolicy } from '../evaluation/policy-document';

/** One way in which rights are wider than others. */
export interface Widening {
  readonly what: 'allow' | 'condition' | 'deny' | 'unknown';
  readonly description: string;
}

/** In what ways rights are wider than they were; empty when everything allowed was allowed, and everything denied is denied still. */
export function widenings(was: Rights, now: Rights): Widening[] {
  const old = [...was.allow ?? [], ...ofManaged(was.managed, 'Allow')];
  return [...allowed(old, now), ...managedAdded(old, difference(now.managed, was.managed)), ...denied(was, now), ...lessKnown(was, now)];
}

function allowed(old: readonly Grant[], now: Rights): Widening[] {
  return (now.allow ?? []).flatMap((grant): Widening[] => {
    const added = uncovered(grant, old, false);
    const loosened = uncovered(grant, old);
    if (loosened === undefined) {
      return [];
    }
    return added === undefined
      ? [{ what: 'condition', description: `was allowed under stricter conditions only: ${grantInWords(loosened)}` }]
      : [{ what: 'allow', description: `is newly allowed: ${grantInWords(loosened)}` }];
  });
}

function managedAdded(old: readonly Grant[], added: readonly string[]): Widening[] {
  return added
    .filter((arn) => !isKnown(arn) || ofManaged([arn], 'Allow').some((grant) => uncovered(grant, old) !== undefined))
    .map((arn) => ({ what: 'allow', description: `is newly allowed what the AWS managed policy ${arn} allows` }));
}

function denied(was: Rights, now: Rights): Widening[] {
  const still = [...now.deny ?? [], ...ofManaged(now.managed, 'Deny')];
  const lost = [...was.deny ?? [], ...ofManaged(difference(was.managed, now.managed), 'Deny')];
  return lost.flatMap((grant) => {
    const left = uncovered(grant, still);
    return left === undefined ? [] : [{ what: 'deny' as const, description: `is no longer denied: ${grantInWords(left)}` }];
  });
}

function lessKnown(was: Rights, now: Rights): Widening[] {
  return difference(now.unknown, was.unknown).map((reason) => ({ what: 'unknown', description: `is no longer known: ${reason}` }));
}

function difference(some: readonly string[] = [], others: readonly string[] = []): string[] {
  return some.filter((text) => !others.includes(text));
}

function isKnown(arn: string): boolean {
  return awsManagedPolicy(arn) !== undefined;
}

function ofManaged(arns: readonly string[] | undefined, effect: 'Allow' | 'Deny'): Grant[] {
  return grantsOf((arns ?? []).filter(isKnown).map((arn) => parsePolicy(awsManagedPolicy(arn), { kind: 'identity', name: arn, path: arn })), effect);
}
