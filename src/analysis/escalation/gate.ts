import { mayPossibly } from '../evaluation/evaluate';
import type { Identity, Policy } from '../evaluation/types';

const EVERY_SERVICE = '*';
const AWS_MANAGED = /^arn:[^:]*:iam::aws:policy\//;

/** A quick filter: says which actions an identity could have at all. Identities with the same policies are asked once. */
export class Gate {
  private readonly policyKeys = new WeakMap<Policy, string>();
  private readonly groups = new Map<string, Group>();
  private readonly groupOf = new WeakMap<Identity, Group>();

  /** False only if no policy of the identity allows the action on anything. */
  public passes(identity: Identity, action: string): boolean {
    const group = this.group(identity);
    const service = action.slice(0, action.indexOf(':')).toLowerCase();
    if (!group.services.has(EVERY_SERVICE) && !group.services.has(service)) {
      return false;
    }
    const known = group.actions.get(action);
    if (known !== undefined) {
      return known;
    }
    const passes = mayPossibly(identity, action);
    group.actions.set(action, passes);
    return passes;
  }

  /** The same for identities whose policies say the same. */
  public key(identity: Identity): string {
    return this.group(identity).key;
  }

  private group(identity: Identity): Group {
    const known = this.groupOf.get(identity);
    if (known !== undefined) {
      return known;
    }
    const key = JSON.stringify([
      identity.policies.map((policy) => this.policyKey(policy)), identity.boundary && this.policyKey(identity.boundary),
      identity.serviceControls.map((level) => level.map((policy) => this.policyKey(policy))), identity.account,
    ]);
    const group = this.groups.get(key) ?? { key, services: servicesOf(identity), actions: new Map<string, boolean>() };
    this.groups.set(key, group);
    this.groupOf.set(identity, group);
    return group;
  }

  private policyKey(policy: Policy): string {
    let key = this.policyKeys.get(policy);
    if (key === undefined) {
      key = AWS_MANAGED.test(policy.origin.path) ? policy.origin.path : JSON.stringify(
        [policy.version, policy.unknown, policy.statements.map((statement) => ({ ...statement, policy: undefined }))]);
      this.policyKeys.set(policy, key);
    }
    return key;
  }
}

interface Group {
  readonly key: string;
  readonly services: ReadonlySet<string>;
  readonly actions: Map<string, boolean>;
}

function servicesOf(identity: Identity): Set<string> {
  const services = new Set<string>();
  for (const policy of identity.policies) {
    for (const statement of policy.statements) {
      if (statement.effect === 'Allow') {
        (statement.actions ?? [EVERY_SERVICE]).forEach((action) => services.add(serviceOf(action)));
      }
    }
    if (policy.unknown !== undefined) {
      services.add(EVERY_SERVICE);
    }
  }
  return services;
}

function serviceOf(action: string): string {
  const service = action.includes(':') ? action.slice(0, action.indexOf(':')).toLowerCase() : EVERY_SERVICE;
  return /^[a-z0-9-]+$/.test(service) ? service : EVERY_SERVICE;
}
