/** What the command says to whoever called it. */
export enum ExitCode {
  CLEAN = 0,
  /** Something blocks. */
  FINDINGS = 1,
  /** Wrong usage, or not everything could be read: nobody knows what is in the rest, so that this comes before {@link FINDINGS}. */
  UNREADABLE = 2,
}
