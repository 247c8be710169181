/** How bad it is when a rule is broken. */
export enum Severity {
  /** Open to everybody, or everything is lost: at once. */
  CRITICAL = 'CRITICAL',
  /** One more mistake away from a breach. */
  HIGH = 'HIGH',
  /** A layer of defence is missing. */
  MEDIUM = 'MEDIUM',
  /** Good practice. */
  LOW = 'LOW',
}
