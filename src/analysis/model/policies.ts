import { shortPath } from './reading';
import type { TemplateResource } from '../../template/model/template-stack';
import type { Value } from '../../template/model/value';
import { parsePolicy } from '../evaluation/policy-document';
import type { Policy, PolicyKind } from '../evaluation/types';

/** A policy in a resource of a template. One that may not exist says nothing for certain. */
export function policyOf(resource: TemplateResource, kind: PolicyKind, name: string, document: Value | undefined, arn?: string): Policy {
  const policy = parsePolicy(document, { kind, name, path: shortPath(resource.path), arn });
  return resource.exists === 'yes' ? policy : uncertain(policy, `whether ${shortPath(resource.path)} will exist`);
}

/** A policy of which nothing is certain: neither what it allows nor what it denies. */
export function uncertain(policy: Policy, reason: string): Policy {
  return { ...policy, statements: [], unknown: policy.unknown === undefined ? reason : `${reason}; ${policy.unknown}` };
}

/** A policy whose document nobody gave us. */
export function unreadable(kind: PolicyKind, name: string, path: string, reason: string): Policy {
  return { origin: { kind, name, path }, version: '2012-10-17', statements: [], unknown: reason };
}
