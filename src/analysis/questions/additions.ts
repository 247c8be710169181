import type { Value } from '../../template/model/value';
import type { AccessModelOptions, ControlPolicyDefinition } from '../access-model-options';
import { requireAccount, requireActionNames } from './checks';
import { requireDistinct, requireMatch, requireTexts } from '../../private/validation';
import { parsePolicy } from '../evaluation/policy-document';
import type { SuppliedControl } from '../model/organization';
import type { ModelAdditions } from '../model/template-model';

/** What the options say, checked. */
export function additionsOf(options: AccessModelOptions): ModelAdditions {
  const { managedPolicies, serviceControlPolicies, resourceControlPolicies, accounts, knownActions } = options;
  accounts?.forEach(({ account, parents }) => {
    requireAccount('accounts.account', account);
    requireTexts('accounts.parents', parents);
  });
  requireDistinct('accounts', (accounts ?? []).map(({ account }) => account));
  requireActionNames('knownActions', knownActions);
  managedPolicies?.forEach(({ policy, document }) => {
    requireMatch('managedPolicies.policy', policy, /./, 'be the ARN or the name of a policy');
    // A policy that no principal has is never read otherwise.
    parsePolicy(document as Value, { kind: 'identity', name: policy, path: "'managedPolicies'" });
  });
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
  requireTexts(`${prop}.targets`, targets);
  return { kind, name, document: document as Value, targets };
}
