/** What happens where the account is stricter than what is asked for. */
export enum WhenStronger {
  /** The stricter value stays: a deployment raises protection and never lowers it. */
  KEEP = 'KEEP',

  /** The account gets exactly what is asked for, even where that is weaker. */
  OVERRIDE = 'OVERRIDE',
}
