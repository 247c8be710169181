/**
 * What becomes of a setting when its construct leaves the template, or the stack is deleted.
 *
 * Where the setting itself could not be applied for the first time, the earlier state comes back whatever is chosen here.
 */
export enum SettingRemoval {
  /** The setting stays as it is at that moment: deleting a stack does not weaken the account. */
  RETAIN = 'RETAIN',

  /**
   * The state before the first deployment comes back, but only if nobody has changed the setting since the last
   * deployment. Otherwise it is left alone, and the function's log says so.
   */
  RESTORE = 'RESTORE',

  /**
   * The setting is removed from the account, whatever stood there before the first deployment, but only if nobody
   * has changed it since the last deployment. What was not created here (a detector that existed before) is left alone.
   */
  REMOVE = 'REMOVE',
}
