import { documentAt, type PolicyDocument } from './document';
import type { Statement } from '../../../analysis/evaluation/types';
import { hasConditionOn } from '../../../analysis/outsiders/providers';
import type { Resource } from '../../model/resource';

/** Who may assume a role. */
export function trustOf(role: Resource): PolicyDocument | undefined {
  return documentAt(role.at('AssumeRolePolicyDocument'), 'trust');
}

/** Whether a statement names an account as a whole, not single principals of it. */
export function namesWholeAccount({ principals = [] }: Statement): boolean {
  return principals.some(({ kind, value }) => kind === 'Everyone' || (kind === 'AWS' && (/^\d{12}$/.test(value) || value.endsWith(':root'))));
}

/** Whether a statement asks for a second factor; a software of a third party has none. */
export function asksForMfa({ conditions }: Statement): boolean {
  return hasConditionOn(conditions, ['aws:multifactorauthpresent', 'aws:multifactorauthage']);
}
