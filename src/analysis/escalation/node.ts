import type { Identity, Policy } from '../evaluation/types';
import { memberOf } from '../model/member';
import type { RoleHolder } from '../model/types';

/** Compute with a role; some of it exists without any template. */
export interface Holder extends RoleHolder {
  /** What must be true for it to have the role. */
  readonly supposes?: string;
}

/** What can be a step of a path. */
export interface Node {
  readonly identity: Identity;
  /** Declared to be an administrator by the user. */
  readonly declared: boolean;
  /** What stands in reports. */
  readonly label: string;
  /** Bootstrap roles are there to be passed on the way, not to be reported as a start. */
  readonly implicit: boolean;
}

const KINDS = ['user', 'group', 'role', 'permission-set'];

/** Whether an identity can be a step of a path. */
export function canBeNode({ kind, serviceLinked }: Identity): boolean {
  return KINDS.includes(kind) && serviceLinked !== true;
}

/**
 * An identity with what is known about it: policies that nobody can read count for nothing, or everything would be possible. They are
 * reported instead.
 */
export function knownPart(identity: Identity): Identity {
  return isComplete(identity) ? identity : { ...identity, missing: [], policies: identity.policies.map(readablePart) };
}

/** A group as any member of it: a user whose name and path nobody knows, the same wherever it is asked for. */
export function asMember(identity: Identity): Identity {
  return identity.kind === 'group' && identity.arn.includes(':group/') ? memberOf(identity).identity : identity;
}

/**
 * A member of a group who is none of the users that a model knows: what a member may do to one's own user is no way to become somebody
 * else. No user has this name, since those that CloudFormation makes up begin with a letter.
 */
export function asOtherUser(identity: Identity): Identity {
  return identity.kind === 'group' ? { ...identity, arn: `arn:${identity.partition}:iam::${identity.account ?? ''}:user/=` } : identity;
}

/** Whether all policies of an identity could be read. */
export function isComplete({ missing, policies }: Identity): boolean {
  return missing.length === 0 && policies.every(({ unknown }) => unknown === undefined);
}

function readablePart(policy: Policy): Policy {
  if (policy.unknown === undefined) {
    return policy;
  }
  return { ...policy, unknown: undefined };
}
