import type { IdentityKind } from '../evaluation/types';

/**
 * What an action is asked on: the identity itself, one of its managed policies, its permissions boundary, its group, the principal
 * that it takes over, one of that one's managed policies, the compute that has the role; or any resource that fits a pattern (the
 * end of an ARN, from the part after the account), because the caller chooses its name.
 */
export type Place = 'self' | 'own-policy' | 'own-boundary' | 'own-group' | 'target' | 'target-policy' | 'holder' | SomeResource;

/** A pattern for the end of an ARN, from the part after the account; `*` for actions that know no resources. */
export interface SomeResource {
  readonly some: string;
  /** The service part of the ARN, when it is not the prefix of the action. */
  readonly service?: string;
}

/** One permission that a technique needs. */
export interface Need {
  readonly action: string;
  readonly on: Place;
}

/** What every technique has. */
interface Described {
  /** Never changes: people write it into acceptances. */
  readonly id: string;
  /** What the attacker does, as the end of the sentence "can …". */
  readonly title: string;
  readonly needs: readonly Need[];
  /** Ids of the same path in the catalogue of pathfinding.cloud (Datadog, Apache-2.0), where its action set was compared. */
  readonly pathfinding: readonly string[];
  /** What must be true besides, and no template tells. Makes the path possible, never certain. */
  readonly supposes?: string;
}

/** Gives oneself administrator rights. */
export interface SelfTechnique extends Described {
  readonly kind: 'self';
  readonly who: readonly IdentityKind[];
}

/** Becomes another principal, with the rights that it has. */
export interface ImpersonationTechnique extends Described {
  readonly kind: 'impersonation';
  readonly who?: readonly IdentityKind[];
  readonly targets: readonly IdentityKind[];
}

/** Gives another principal administrator rights and becomes it. */
export interface TakeoverTechnique extends Described {
  readonly kind: 'takeover';
  readonly targets: readonly IdentityKind[];
  /** Whether the target's trust policy has to let the attacker in. */
  readonly assumes: boolean;
}

/** Makes a new principal, or the session of a permission set, that is an administrator. It may trust whom its maker chooses, outside of the account too. */
export interface CreationTechnique extends Described {
  readonly kind: 'creation';
}

/** Removes what holds its own rights down: of use to those who would be administrators without it. */
export interface UnlockTechnique extends Described {
  readonly kind: 'unlock';
  readonly who: readonly IdentityKind[];
  readonly removes: 'boundary' | 'denials';
}

/** Passes a role to new compute. `iam:PassRole` is needed in addition to what `needs` names. */
export interface PassRoleTechnique extends Described {
  readonly kind: 'pass-role';
  /** `iam:PassedToService`. */
  readonly passedTo: string;
  /** The service that the role has to trust, when it is another one. */
  readonly trusts?: string;
}

/** Runs code in compute that has the role already. */
export interface HijackTechnique extends Described {
  readonly kind: 'hijack';
  /** CloudFormation types of what has the role. */
  readonly holders: readonly string[];
}

export type Technique =
  SelfTechnique | ImpersonationTechnique | TakeoverTechnique | CreationTechnique | UnlockTechnique | PassRoleTechnique | HijackTechnique;

/** A need on something that the caller may name. */
export function some(action: string, pattern: string, service?: string): Need {
  return { action, on: { some: pattern, ...(service !== undefined && { service }) } };
}

/** Needs on the same place. */
export function on(place: Place, ...actions: string[]): Need[] {
  return actions.map((action) => ({ action, on: place }));
}
