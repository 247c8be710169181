/**
 * One setting of an account or Region, as the life cycle sees it.
 *
 * `State` is plain JSON (it is stored in a parameter); `null` means that the account has no such setting.
 */
export interface Setting<State> {
  /** Reads the wish out of the custom resource's properties, in which CloudFormation made every scalar a string. */
  wanted(configuration: Record<string, unknown>): State;

  /** What the account has now. */
  read(): Promise<State | null>;

  /** The stricter of both, field by field. */
  strongest(standing: State | null, wanted: State): State;

  /** Whether `current` still is what was applied: fields that we do not manage do not count. */
  isSame(current: State | null, applied: State | null): boolean;

  /**
   * Brings the account from `current` to `target`; gives what stands then. Must be one call, all or nothing.
   * `previous` is what the last application gave.
   */
  apply(target: State, current: State | null, previous: State | undefined): Promise<State>;

  /** Puts the earlier state back; gives in words what was done. */
  restore(earlier: State | null, current: State | null, applied: State | undefined): Promise<string>;

  /** Removes the setting; gives in words what was done. */
  remove(current: State | null, applied: State | undefined): Promise<string>;

  /** What `Fn::GetAtt` can read. */
  attributes(applied: State): Record<string, string>;
}
