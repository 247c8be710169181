import type { Value } from '../../template/model/value';
import type { AccessModelOptions, ControlPolicyDefinition } from '../access-model-options';
import { requireAccount } from './checks';
import type { SuppliedControl } from '../model/organization';
import type { ModelAdditions } from '../model/template-model';

/** What the options say, checked. */
export function additionsOf({ managedPolicies, serviceControlPolicies, resourceControlPolicies, accounts }: AccessModelOptions): ModelAdditions {
  accounts?.forEach(({ account }) => { requireAccount('accounts.account', account); });
  return {
    managedPolicies: (managedPolicies ?? []).map(({ policy, document }) => ({ policy, document: document as Value })),
    placements: (accounts ?? []).map(({ account, parents }) => ({ account, parents })),
    controls: [
      ...(serviceControlPolicies ?? []).map((policy) => control('service-control', 'serviceControlPolicies', policy)),
      ...(resourceControlPolicies ?? []).map((policy) => control('resource-control', 'resourceControlPolicies', policy)),
    ],
  };
}

function control(kind: SuppliedControl['kind'], prop: string, { name, document, targets }: ControlPolicyDefinition): SuppliedControl {
  if (targets.length === 0) {
    throw new Error(`'${prop}.targets' must name at least one root, unit or account, got none for ${name}`);
  }
  return { kind, name, document: document as Value, targets };
}
