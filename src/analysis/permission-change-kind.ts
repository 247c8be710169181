/** In what way access got wider. */
export enum PermissionChangeKind {
  /** A user, group, role or permission set that was not there. */
  NEW_PRINCIPAL = 'NEW_PRINCIPAL',
  /** A principal is allowed what no single statement allowed before. */
  ALLOW_ADDED = 'ALLOW_ADDED',
  /** What was allowed before is now allowed with fewer or looser conditions. */
  CONDITION_LOOSENED = 'CONDITION_LOOSENED',
  /** A Deny is gone, or denies less. */
  DENY_REMOVED = 'DENY_REMOVED',
  /** A principal has lost its permissions boundary. */
  BOUNDARY_REMOVED = 'BOUNDARY_REMOVED',
  /** A permissions boundary lets more through. */
  BOUNDARY_WIDENED = 'BOUNDARY_WIDENED',
  /** More may assume a role, or more easily. */
  TRUST_WIDENED = 'TRUST_WIDENED',
  /** The policy of a resource lets more in, or denies less. */
  RESOURCE_POLICY_WIDENED = 'RESOURCE_POLICY_WIDENED',
  /** A service or resource control policy is gone, or lets more through. */
  CONTROL_WIDENED = 'CONTROL_WIDENED',
  /** Policies of a principal or resource are no longer known, and may say anything. */
  LESS_KNOWN = 'LESS_KNOWN',
}
