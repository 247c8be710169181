import { AccessModel } from '../../../src/analysis/access-model';
import { parsePolicy } from '../../../src/analysis/evaluation/policy-document';
import type { Identity, Policy, PolicyKind, Target } from '../../../src/analysis/evaluation/types';
import type { Model } from '../../../src/analysis/model/types';
import type { Value, ValueMap } from '../../../src/template/model/value';

/** A policy of statements; its path is that of its owner. */
export function policy(statements: ValueMap | ValueMap[], kind: PolicyKind = 'identity', path = 'Stack/Policy', name = path.split('/').at(-1) ?? ''): Policy {
  return parsePolicy({ Version: '2012-10-17', Statement: statements }, { kind, name, path });
}

export function allow(action: Value, resource: Value = '*', condition?: ValueMap): ValueMap {
  return { Effect: 'Allow', Action: action, Resource: resource, ...condition && { Condition: condition } };
}

export function deny(action: Value, resource: Value = '*', condition?: ValueMap): ValueMap {
  return { ...allow(action, resource, condition), Effect: 'Deny' };
}

/** A role that has only what is given. */
export function role(path: string, policies: Policy[], more: Partial<Identity> = {}): Identity {
  const name = path.replaceAll('/', '-');
  return {
    kind: 'role',
    name,
    path,
    arn: `arn:aws:iam::111111111111:role/${name}`,
    account: '111111111111',
    partition: 'aws',
    policies,
    missing: [],
    serviceControls: [],
    tags: {},
    ...more,
  };
}

export function target(path: string, policies: Policy[], more: Partial<Target> = {}): Target {
  return { arn: `arn:aws:s3:::${path.toLowerCase().replaceAll('/', '-')}`, policies, policyMustAllow: false, resourceControls: [], tags: {}, path, ...more };
}

/** A model of parts made by hand, as the readers of models see it. */
export function modelOf(identities: Identity[], targets: Target[] = []): AccessModel {
  const policies = [
    ...identities.flatMap((identity) => [...identity.policies, identity.boundary, identity.trust]),
    ...targets.flatMap((one) => one.policies),
  ];
  const model: Model = {
    identities,
    targets,
    roleHolders: [],
    warnings: [],
    identityByArn: (arn) => identities.find((identity) => identity.arn === arn),
    targetsFor: () => [],
    policies: policies.filter((one) => one !== undefined),
  };
  return { _model: model } as unknown as AccessModel;
}
