import type { Identity, Policy, Target } from '../evaluation/types';

/** Everything that a set of templates (or of plain documents) says about access. */
export interface Model {
  /** Users, groups, roles, permission sets, and the imported principals that policies name. */
  readonly identities: Identity[];
  /** Every resource that has, or whose type could have, a policy of its own; trust policies of roles included. */
  readonly targets: Target[];
  /** Compute and other resources that act with a role. */
  readonly roleHolders: RoleHolder[];
  /** What could not be read, for the user: unknown managed policies, misspelt actions are not among them. */
  readonly warnings: string[];
  /** Every policy that bears on access, for tables. */
  readonly policies: Policy[];
  /** The identity by ARN. */
  identityByArn(arn: string): Identity | undefined;
  /**
   * The targets that an ARN or pattern may mean: those of the model whose ARN it overlaps, objects of a bucket included, and, for
   * what the model has not, one without policies. `account` owns what is in no template and has no account in its ARN.
   */
  targetsFor(arn: string, account?: string): Target[];
}

/** A function, instance, task, stack, project … that has a role. */
export interface RoleHolder {
  readonly type: string;
  readonly arn: string;
  readonly path: string;
  readonly roleArn: string;
  readonly account: string;
}
