import { evaluate } from '../../../src/analysis/evaluation/evaluate';
import { parsePolicy } from '../../../src/analysis/evaluation/policy-document';
import type { Context, Decision, Identity, Policy, PolicyKind, Request, Target } from '../../../src/analysis/evaluation/types';
import { opaque } from '../../../src/template/model/opaque';
import type { Value } from '../../../src/template/model/value';

export const ACCOUNT = '111111111111';
export const OTHER = '222222222222';

export function policy(statements: object | object[], kind: PolicyKind = 'identity', name = 'P', version = '2012-10-17'): Policy {
  return parsePolicy({ Version: version, Statement: statements } as Value, { kind, name, path: `Stack/${name}` });
}

export function allow(action: string | string[], resource: string | string[] = '*', more: object = {}): object {
  return { Effect: 'Allow', Action: action, Resource: resource, ...more };
}

export function deny(action: string | string[], resource: string | string[] = '*', more: object = {}): object {
  return { Effect: 'Deny', Action: action, Resource: resource, ...more };
}

const BASE: Omit<Identity, 'kind' | 'name' | 'path' | 'arn'> = {
  account: ACCOUNT, partition: 'aws', policies: [], missing: [], serviceControls: [], tags: {},
};

export function user(statements: object | object[], more: Partial<Identity> = {}): Identity {
  return { ...BASE, kind: 'user', name: 'Bob', path: 'Stack/Bob', arn: `arn:aws:iam::${ACCOUNT}:user/Bob`, policies: [policy(statements)], ...more };
}

export function role(statements: object | object[], more: Partial<Identity> = {}): Identity {
  return { ...BASE, kind: 'role', name: 'Worker', path: 'Stack/Worker', arn: `arn:aws:iam::${ACCOUNT}:role/Worker`, policies: [policy(statements)], ...more };
}

export function principal(kind: Identity['kind'], name = '', more: Partial<Identity> = {}): Identity {
  return { ...BASE, account: undefined, kind, name, path: name, arn: '', ...more };
}

export function target(arn: string, more: Partial<Target> = {}): Target {
  return { arn, account: ACCOUNT, policies: [], policyMustAllow: false, resourceControls: [], tags: {}, path: 'Stack/Target', ...more };
}

export function context(keys: Record<string, string | string[] | null> = {}, others: 'absent' | 'unknown' = 'unknown'): Context {
  const known = new Map(Object.entries(keys).map(([key, value]) => [key.toLowerCase(), value]));
  return {
    lookup: (key) => {
      const value = known.get(key.toLowerCase());
      return value === undefined ? others : value === null ? 'absent' : Array.isArray(value) ? value : [value];
    },
  };
}

export function ask(identity: Identity, action: string, on: Target | string, more: Partial<Request> = {}): Decision {
  return evaluate({ identity, action, target: typeof on === 'string' ? target(on) : on, context: context(), ...more });
}

/** Any member of a group: a user whose name is a symbol. */
export const MEMBER = opaque('Stack/Developers#member', 'any member of the group', 'segment');

export function group(statements: object | object[], more: Partial<Identity> = {}): Identity {
  return {
    ...BASE,
    kind: 'group',
    name: 'Developers',
    path: 'Stack/Developers',
    arn: `arn:aws:iam::${ACCOUNT}:user/${MEMBER}`,
    policies: [policy(statements)],
    ...more,
  };
}
