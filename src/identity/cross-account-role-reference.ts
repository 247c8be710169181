/** What both accounts must know to mean the same role; constants that two apps share. */
export interface CrossAccountRoleReference {
  /** The account of the role, 12 digits. Anything else is an error. */
  readonly accountId: string;

  /** The name of the role: 1 to 64 letters, digits and `+=,.@_-`. Anything else is an error. */
  readonly roleName: string;

  /**
   * The path of the role: begins and ends with `/`, with at most 512 letters, digits and `/+=,.@_-`. Anything else
   * is an error.
   *
   * @default '/'
   */
  readonly path?: string;
}
