/** What is done about a rule that cannot tell, because only the deployment knows a value. */
export enum OnUnknown {
  /** It stands in the reports, and nothing more is said. */
  IGNORE = 'IGNORE',
  /** A warning. */
  WARN = 'WARN',
  /** As if the rule were broken: from the severity on that blocks. */
  BLOCK = 'BLOCK',
}
