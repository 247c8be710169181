/** How administrators come by their permissions. */
export enum Elevation {
  /** The group itself carries `AdministratorAccess`. */
  DIRECT = 'DIRECT',

  /**
   * The group may only assume a role that carries it: for one hour, within an hour of having shown an MFA device. Nobody
   * is an administrator by accident, and the audit trail says when somebody was one. Recommended for production.
   */
  ASSUME_ROLE = 'ASSUME_ROLE',
}
