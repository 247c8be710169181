/**
 * What the policy of a key leaves to the account, that is, to the IAM policies that its administrators write.
 *
 * @see https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
 */
export enum AccountDelegation {
  /**
   * The account may administer the key, not use it: an IAM policy can never give away the data. Use comes from
   * `users`, from `grantX()` and from the `allowX()` helpers, all of which stand in the key policy.
   */
  ADMIN_ONLY = 'ADMIN_ONLY',

  /** The account may do everything (`kms:*`), as with a key made in the console: IAM policies decide alone. */
  FULL = 'FULL',

  /**
   * The account may do nothing; only `admins` administer the key. When they are gone, nobody but AWS Support can recover
   * it. The role that CloudFormation deploys with must be among them.
   */
  NONE = 'NONE',
}
