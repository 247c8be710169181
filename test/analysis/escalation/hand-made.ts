import type { AccessModel } from '../../../src/analysis/access-model';
import { EscalationGraph } from '../../../src/analysis/escalation-graph';
import type { EscalationOptions } from '../../../src/analysis/escalation-options';
import { parsePolicy } from '../../../src/analysis/evaluation/policy-document';
import type { Identity, IdentityKind, Policy, PolicyKind, Target } from '../../../src/analysis/evaluation/types';
import type { Model, RoleHolder } from '../../../src/analysis/model/types';
import type { Value } from '../../../src/template/model/value';

export const ACCOUNT = '111122223333';

export function policy(statements: Value[], kind: PolicyKind = 'identity', name = 'Policy', arn?: string): Policy {
  return parsePolicy({ Version: '2012-10-17', Statement: statements }, { kind, name, path: `Stack/${name}`, ...(arn !== undefined && { arn }) });
}

export function allow(action: string | string[], resource: string | string[] = '*', condition?: Value): Value {
  return { Effect: 'Allow', Action: action, Resource: resource, ...(condition !== undefined && { Condition: condition }) };
}

export function deny(action: string | string[], resource: string | string[] = '*', condition?: Value): Value {
  return { Effect: 'Deny', Action: action, Resource: resource, ...(condition !== undefined && { Condition: condition }) };
}

export function trusting(principal: Value, condition?: Value, action = 'sts:AssumeRole'): Policy {
  return policy([{ Effect: 'Allow', Action: action, Principal: principal, ...(condition !== undefined && { Condition: condition }) }], 'trust', 'TrustPolicy');
}

export function arnOf(kind: IdentityKind, name: string, account = ACCOUNT): string {
  return `arn:aws:iam::${account}:${kind}/${name}`;
}

export function identity(kind: IdentityKind, name: string, statements: Value[], more: Partial<Identity> = {}): Identity {
  return {
    kind,
    name,
    path: `Stack/${name}`,
    arn: arnOf(kind, name, more.account),
    account: ACCOUNT,
    partition: 'aws',
    policies: statements.length === 0 ? [] : [policy(statements, 'identity', `${name}Policy`)],
    missing: [],
    serviceControls: [],
    tags: {},
    ...more,
  };
}

/** A role with AdministratorAccess that a service may assume. */
export function adminRole(trust: Policy, name = 'Admin', more: Partial<Identity> = {}): Identity {
  return identity('role', name, [allow('*')], { trust, ...more });
}

export function holder(type: string, arn: string, role: Identity): RoleHolder {
  return { type, arn, path: `Stack/${type.split('::')[2] ?? ''}`, roleArn: role.arn, account: ACCOUNT };
}

export function modelOf(identities: Identity[], roleHolders: RoleHolder[] = [], targets: Target[] = []): AccessModel {
  const model: Model = {
    identities,
    roleHolders,
    targets,
    warnings: [],
    policies: identities.flatMap(({ policies }) => policies),
    identityByArn: (arn) => identities.find((each) => each.arn === arn),
    targetsFor: (arn) => targets.filter((target) => target.arn === arn),
  };
  return { _model: model, _document: (document: unknown) => document } as unknown as AccessModel;
}

export const NO_BOOTSTRAP: EscalationOptions = { bootstrap: { present: false } };
/** Trust in the whole account. */
export const ROOT = trusting({ AWS: ACCOUNT });

/** Looks for paths without the roles of the CDK bootstrap stack, unless the options say otherwise. */
export function graphOf(identities: Identity[], options: EscalationOptions = NO_BOOTSTRAP): EscalationGraph {
  return EscalationGraph.of(modelOf(identities), options);
}

/** A role that may assume others. */
export function assumer(name: string, ...roles: string[]): Identity {
  return identity('role', name, [allow('sts:AssumeRole', roles.map((role) => arnOf('role', role)))], { trust: ROOT });
}
