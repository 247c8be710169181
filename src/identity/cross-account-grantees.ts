import * as iam from 'aws-cdk-lib/aws-iam';

/** Who in the trusted account may assume the role. */
export interface CrossAccountGrantees {
  /**
   * Groups of IAM users.
   *
   * @default - none
   */
  readonly groups?: iam.IGroup[];

  /**
   * IAM users. Groups are easier to oversee.
   *
   * @default - none
   */
  readonly users?: iam.IUser[];

  /**
   * Roles. Their sessions carry no MFA.
   *
   * @default - none
   */
  readonly roles?: iam.IRole[];
}
