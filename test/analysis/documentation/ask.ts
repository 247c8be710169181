import { AccessModel } from '../../../src/analysis/access-model';
import type { AccessModelOptions } from '../../../src/analysis/access-model-options';
import type { AccessQuestion } from '../../../src/analysis/access-question';
import { PrincipalKind, type PrincipalDefinition, type ResourceDefinition } from '../../../src/analysis/policy-definitions';
import { RequestContext } from '../../../src/analysis/request-context';

export type Statement = Record<string, unknown>;

/** The account of everything that names no other. */
export const OWN = '111111111111';
export const OTHER = '222222222222';
export const BUCKET = 'arn:aws:s3:::bucket';
export const OBJECT = `${BUCKET}/file`;

export function document(...statements: Statement[]): Record<string, unknown> {
  return { Version: '2012-10-17', Statement: statements };
}

export function allow(action: string | string[], resource: string | string[] = '*', condition?: Statement): Statement {
  return { Effect: 'Allow', Action: action, Resource: resource, ...condition && { Condition: condition } };
}

export function deny(action: string | string[], resource: string | string[] = '*', condition?: Statement): Statement {
  return { ...allow(action, resource, condition), Effect: 'Deny' };
}

/** A statement of a resource policy. */
export function grant(principal: unknown, statement: Statement): Statement {
  return { Principal: principal, ...statement };
}

export function user(statements: Statement[], more: Partial<PrincipalDefinition> = {}): PrincipalDefinition {
  return { name: 'alice', kind: PrincipalKind.USER, policies: statements.length === 0 ? [] : [document(...statements)], ...more };
}

export function role(statements: Statement[], more: Partial<PrincipalDefinition> = {}): PrincipalDefinition {
  return { name: 'worker', kind: PrincipalKind.ROLE, policies: statements.length === 0 ? [] : [document(...statements)], ...more };
}

export function bucket(...statements: Statement[]): ResourceDefinition {
  return { arn: BUCKET, account: OWN, policy: statements.length === 0 ? undefined : document(...statements) };
}

export interface Case {
  readonly principals?: PrincipalDefinition[];
  readonly resources?: ResourceDefinition[];
  readonly options?: AccessModelOptions;
  /** Default: the first principal. */
  readonly who?: string;
  readonly action?: string;
  readonly resource?: string;
  readonly context?: RequestContext;
  readonly sessionPolicies?: AccessQuestion['sessionPolicies'];
}

/** The verdict on `s3:GetObject` of an object, unless the case says otherwise. */
export function verdict({ principals = [], resources = [], options, who, action = 's3:GetObject', resource = OBJECT, context, sessionPolicies }: Case): string {
  return AccessModel.fromPolicies({ principals, resources }, options).ask({
    principal: who ?? principals[0].name, actions: [action], resources: [resource], context, sessionPolicies,
  }).verdict;
}

/** A context that says these keys and no others. */
export function only(keys: Record<string, string | string[]>): RequestContext {
  return Object.entries(keys).reduce((context, [key, values]) => context.having(key, ...[values].flat()), RequestContext.exactly());
}
