import { isEverything, relateToActions } from './actions';
import { statementsOfAdministrator } from './identity';
import { awsManagedPolicy } from '../../../analysis/data/managed-policies';
import { parsePolicy } from '../../../analysis/evaluation/policy-document';
import type { Policy } from '../../../analysis/evaluation/types';
import type { ResourceProperty } from '../../model/resource';

const READ = new Map<string, Policy | undefined>();

/** Whether an AWS managed policy allows everything. */
export function isAdministratorPolicy(property: ResourceProperty): boolean {
  const policy = policyAt(property);
  return policy !== undefined && statementsOfAdministrator(policy).length > 0;
}

/** Whether an AWS managed policy that does not allow everything lets its holder give himself more: all of IAM, or all but IAM. */
export function isMightyPolicy(property: ResourceProperty): boolean {
  const policy = policyAt(property);
  return policy !== undefined && statementsOfAdministrator(policy).length === 0 && policy.statements.some((statement) =>
    statement.effect === 'Allow' && statement.resources?.some(isEverything) === true && statement.conditions.length === 0
    && (statement.notActions !== undefined || relateToActions(statement, 'iam:AttachRolePolicy') === 'inside'));
}

/** Policies of the account are judged where they stand. */
function policyAt(property: ResourceProperty): Policy | undefined {
  const arn = /^arn:[^:]*:iam::aws:policy\/.*$/.exec(property.pattern() ?? '')?.[0];
  if (arn === undefined) {
    return undefined;
  }
  if (!READ.has(arn)) {
    const document = awsManagedPolicy(arn.replace(/^arn:[^:]*:/, 'arn:aws:'));
    READ.set(arn, document === undefined ? undefined : parsePolicy(document, { kind: 'identity', name: arn, path: arn }));
  }
  return READ.get(arn);
}
