/** How a trust policy names who may assume the role. */
export enum CrossAccountTrustMode {
  /**
   * The principal is the account, and a condition on `aws:PrincipalArn` names users and roles of it.
   *
   * The role can be deployed before they exist, and keeps trusting them when they are deleted and made again under the same
   * name. The condition takes wildcards.
   */
  ACCOUNT_WITH_PRINCIPAL_CONDITION = 'ACCOUNT_WITH_PRINCIPAL_CONDITION',

  /**
   * The users and roles are the principals.
   *
   * Each must exist before the role is deployed. IAM stores their unique ids: somebody who is deleted and made again under
   * the same name is no longer trusted until the role is deployed again with a changed trust policy.
   *
   * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
   */
  EXACT_PRINCIPAL = 'EXACT_PRINCIPAL',
}
