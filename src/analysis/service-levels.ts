/** How many actions of one service a principal may call at most, by access level. */
export interface ServiceLevels {
  /** Prefix of the service, such as `s3`. */
  readonly service: string;
  /** Actions of {@link AccessLevel.LIST}. */
  readonly list: number;
  /** Actions of {@link AccessLevel.READ}. */
  readonly read: number;
  /** Actions of {@link AccessLevel.WRITE}. */
  readonly write: number;
  /** Actions of {@link AccessLevel.PERMISSIONS_MANAGEMENT}. */
  readonly permissionsManagement: number;
  /** Actions of {@link AccessLevel.TAGGING}. */
  readonly tagging: number;
}
