import type { ManagedPolicyDefinition } from './policy-definitions';

/** A policy of AWS Organizations that does not stand in the templates. */
export interface ControlPolicyDefinition {
  /** Its name, for explanations. */
  readonly name: string;
  /** The policy document. One that is malformed is an error that says where. */
  readonly document: Record<string, unknown>;
  /** What it is attached to: ids of the root, of organizational units (or the construct path of one), and of accounts. None is an error. */
  readonly targets: string[];
}

/** Where an account sits in its organization. */
export interface AccountPlacement {
  /** 12 digits. The account of templates that fit any account is '111111111111'. */
  readonly account: string;
  /**
   * What it sits under, from the root downwards: ids of the root and of organizational units, or the construct path of a unit. Empty for the
   * management account, which no policy of the organization limits.
   */
  readonly parents: string[];
}

/** What the templates do not say. */
export interface AccessModelOptions {
  /**
   * Documents of managed policies which neither the templates nor the library have. Without them every identity that has such a
   * policy is incomplete: no request is ever denied for want of an Allow.
   *
   * @default - none
   */
  readonly managedPolicies?: ManagedPolicyDefinition[];

  /**
   * Service control policies that do not stand in the templates. `FullAWSAccess` is taken to be attached everywhere, as AWS does it. Beside a
   * policy that allows something it may have been detached: what that policy does not allow is then conditional. Give it as a policy of its
   * own where it is known to be attached.
   *
   * @default - those of the templates (`AWS::Organizations::Policy`)
   */
  readonly serviceControlPolicies?: ControlPolicyDefinition[];

  /**
   * Resource control policies that do not stand in the templates.
   *
   * @default - those of the templates (`AWS::Organizations::Policy`)
   */
  readonly resourceControlPolicies?: ControlPolicyDefinition[];

  /**
   * Where accounts sit, so that the policies of root and organizational units are known to bear on them.
   *
   * @default - as `AWS::Organizations::Account` in the templates says; otherwise not known
   */
  readonly accounts?: AccountPlacement[];

  /**
   * Actions, as `service:Action`, that exist though the library's table, a snapshot, does not have them. A question about any other action that the table
   * lacks is never answered Denied, since a misspelt action is denied for everybody.
   *
   * @default - none
   */
  readonly knownActions?: string[];
}
