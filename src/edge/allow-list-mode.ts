/** What it means for a client to be on the allow list. */
export enum AllowListMode {
  /**
   * The request gets the label `allow-listed`. Geographic rules and rate limits leave it alone; the deny list, the managed rule
   * groups and your own rules still judge it.
   */
  LABEL = 'LABEL',

  /** The request is let through at once. No other rule looks at it, so whoever sends from such an address can attack. */
  TERMINATE = 'TERMINATE',
}
