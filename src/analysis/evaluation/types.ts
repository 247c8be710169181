import type { Truth } from '../../template/model/template-stack';

export type { Truth };

/** What part a policy plays in a decision. */
export type PolicyKind = 'identity' | 'boundary' | 'session' | 'resource' | 'trust' | 'service-control' | 'resource-control';

/** Where a policy comes from, for explanations. */
export interface PolicyOrigin {
  readonly kind: PolicyKind;
  /** Name of the policy, such as `PowerUserAccess` or `MfaSelfService`. */
  readonly name: string;
  /** Construct path, file, or ARN of the managed policy. */
  readonly path: string;
  /** ARN of a managed policy that belongs to the account: who may change it changes everybody who has it. */
  readonly arn?: string;
}

/** A policy document, parsed. Strings may hold opaque symbols (template/model/opaque.ts). */
export interface Policy {
  readonly origin: PolicyOrigin;
  /** `2012-10-17` or `2008-10-17`; policy variables exist only in the former. */
  readonly version: string;
  readonly statements: Statement[];
  /** Why parts of the document, or all of it, are not known. Such a policy may say anything beyond its statements. */
  readonly unknown?: string;
  /** Why it may allow, but not deny, more than its statements say. */
  readonly mayAllow?: string;
}

export interface Statement {
  readonly policy: Policy;
  /** Position in the document, from 0. */
  readonly index: number;
  readonly sid?: string;
  readonly effect: 'Allow' | 'Deny';
  /** Exactly one of `actions` and `notActions`. */
  readonly actions?: string[];
  readonly notActions?: string[];
  /** At most one of `resources` and `notResources`; none in trust policies, where it means the role itself. */
  readonly resources?: string[];
  readonly notResources?: string[];
  /** At most one of `principals` and `notPrincipals`; none in identity policies. */
  readonly principals?: PrincipalPattern[];
  readonly notPrincipals?: PrincipalPattern[];
  readonly conditions: Condition[];
}

export interface PrincipalPattern {
  /** `Everyone` is `"*"` and `{"AWS": "*"}`. */
  readonly kind: 'Everyone' | 'AWS' | 'Service' | 'Federated' | 'CanonicalUser';
  /** An ARN, an account id, a service, a provider; `*` for everyone. */
  readonly value: string;
}

/** One key of one operator. All of a statement's conditions must hold. */
export interface Condition {
  /** As written, such as `ForAnyValue:StringLikeIfExists`. */
  readonly written: string;
  /** The bare operator in lower case, such as `stringlike`. */
  readonly operator: string;
  readonly quantifier?: 'all' | 'any';
  readonly ifExists: boolean;
  readonly key: string;
  readonly values: string[];
}

export type IdentityKind = 'user' | 'group' | 'role' | 'permission-set' | 'account' | 'service' | 'federated' | 'anonymous';

/**
 * Somebody who asks. A group stands for "any member of it, who has nothing else", a role for its sessions, a permission set for
 * the sessions of its role in an account, an account for any identity of it whose own policies allow everything.
 */
export interface Identity {
  readonly kind: IdentityKind;
  /** Physical name; for services and providers what stands in a policy. */
  readonly name: string;
  /** Construct path, or the ARN when there is none. */
  readonly path: string;
  /** ARN of the user, role or group; a member of a group is a user whose name is a symbol. Empty for anonymous. */
  readonly arn: string;
  /** Absent for anonymous, services and providers. */
  readonly account?: string;
  readonly partition: string;
  readonly policies: Policy[];
  /** Why further policies may exist that are not known (imported role, unknown managed policy). */
  readonly missing: string[];
  readonly boundary?: Policy;
  /** What `iam:PermissionsBoundary` is in requests that change this identity. */
  readonly boundaryArn?: string;
  /** ARNs of the groups of a user. */
  readonly groups?: readonly string[];
  /** A list per level from the root of the organization downwards: each level must allow. */
  readonly serviceControls: Policy[][];
  /** Trust policy of a role. */
  readonly trust?: Policy;
  readonly tags: Readonly<Record<string, string>>;
  /** `tags` are all that there are. Templates do not say: a stack hands its own tags to its resources. */
  readonly allTags?: boolean;
  /** The name of the session, when the question is about a session of a role by name. */
  readonly session?: string;
  /** AWS leaves service-linked roles alone: no SCP or RCP touches them. */
  readonly serviceLinked?: boolean;
}

/** What is asked for. */
export interface Target {
  /** An ARN, or a pattern with wildcards, or `*`. */
  readonly arn: string;
  /** The owner; absent when not known (`*`, or an ARN without account that no template has). */
  readonly account?: string;
  /** Resource policies: bucket policy, key policy, trust policy … */
  readonly policies: Policy[];
  /** Why it may have a policy that is not known. Absent: what `policies` says is all there is. */
  readonly unknownPolicy?: string;
  /**
   * Why its policy was not read, though it would have to let in whom identity policies allow it: of another account, a role or a key that
   * is in no template. Nobody else is taken to be let in by it.
   */
  readonly unread?: string;
  /** Keys and trust: without an Allow of the resource's own policy nobody gets in, not even from the same account. */
  readonly policyMustAllow: boolean;
  /** A list per level: each level must allow. */
  readonly resourceControls: Policy[][];
  readonly tags: Readonly<Record<string, string>>;
  /** `tags` are all that there are. */
  readonly allTags?: boolean;
  /** Construct path, for explanations. */
  readonly path?: string;
}

/** What the request says about itself. Keys are compared without case. */
export interface Context {
  /** The values of a key, `absent` when the request does not carry it, `unknown` when the question leaves it open. */
  lookup(key: string): string[] | 'absent' | 'unknown';
}

/** One question to the evaluator. */
export interface Request {
  readonly identity: Identity;
  /** `service:Action`, wildcards allowed: the verdict then holds for every action that it covers. */
  readonly action: string;
  readonly target: Target;
  readonly context: Context;
  /** Session policies (`sts:AssumeRole --policy`): what they do not allow, the session may not. */
  readonly sessionPolicies?: Policy[];
}

export type VerdictName = 'allowed' | 'denied' | 'conditional';

/** Why: one statement that counted, or one that was needed and is not there. */
export interface Reason {
  /** `missing`: an Allow that this part of the decision would have needed. */
  readonly effect: 'allow' | 'deny' | 'missing';
  readonly kind: PolicyKind;
  /** `maybe` when it hangs on what is not known. Always `yes` for `missing`. */
  readonly certainty: 'yes' | 'maybe';
  readonly statement?: Statement;
  /** What a `maybe` hangs on: condition keys (`aws:MultiFactorAuthPresent`), symbols, wildcards of the question. */
  readonly hangsOn: string[];
  /** One sentence for people. */
  readonly text: string;
}

export interface Decision {
  readonly verdict: VerdictName;
  /** Decisive first. */
  readonly reasons: Reason[];
  /** Everything that was not known and could have changed the verdict, without repetition. */
  readonly unknowns: string[];
}
