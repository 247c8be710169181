import { ServiceLevels } from './service-levels';

/** What one user, group, role or permission set may do at most, by access level. */
export interface PrincipalLevels {
  /** Construct path, or the ARN when there is none. */
  readonly principal: string;
  /** `user`, `group`, `role` or `permission-set`. */
  readonly kind: string;
  /** The services that it may use at all, sorted. */
  readonly services: ServiceLevels[];
  /** Services of which it may change every resource ("Write on `*`"), sorted. */
  readonly writesEverything: string[];
  /** Services of which it may change the permissions of every resource ("Permissions management on `*`"), sorted. */
  readonly managesPermissionsOfEverything: string[];
  /**
   * Actions that AWS counts as Write and that hand out rights all the same, such as `iam:PassRole`, `sts:AssumeRole` and
   * `iam:CreateAccessKey`; sorted.
   */
  readonly grantingActions: string[];
  /** Those of {@link grantingActions} that are allowed on every resource. */
  readonly grantingActionsOnEverything: string[];
  /** Why it may have more than is counted here: a managed policy or a part of a document that is not known. */
  readonly unknowns: string[];
}
