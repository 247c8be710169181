/**
 * What an action does, in the five classes that AWS gives every action.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html
 */
export enum AccessLevel {
  /** Shows that resources exist, but not what they hold. */
  LIST = 'LIST',
  /** Reads what a resource holds. */
  READ = 'READ',
  /** Creates, changes or deletes resources. AWS counts `iam:PassRole`, `sts:AssumeRole` and `iam:CreateAccessKey` here too. */
  WRITE = 'WRITE',
  /** Gives or takes permissions. */
  PERMISSIONS_MANAGEMENT = 'PERMISSIONS_MANAGEMENT',
  /** Changes nothing but tags; which may open doors where policies go by tags. */
  TAGGING = 'TAGGING',
}
