/** What both accounts must know to mean the same role; constants that two apps share. */
export interface CrossAccountRoleReference {
  /** The account of the role, 12 digits. Anything else is an error. */
  readonly accountId: string;

  /** The name of the role. */
  readonly roleName: string;

  /**
   * The path of the role; begins and ends with `/`.
   *
   * @default '/'
   */
  readonly path?: string;
}
