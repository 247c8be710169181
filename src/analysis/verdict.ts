/** The answer to whether somebody may do something. */
export enum Verdict {
  /** The request is allowed in every context that the question leaves open. */
  ALLOWED = 'ALLOWED',
  /** The request is denied, by everything that was read, in every context that the question leaves open. */
  DENIED = 'DENIED',
  /** It hangs on what the question leaves open, or on what only the deployment knows. */
  CONDITIONAL = 'CONDITIONAL',
}
