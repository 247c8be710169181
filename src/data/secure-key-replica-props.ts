import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import { AccountDelegation } from './account-delegation';

/** Properties of {@link SecureKeyReplica}. */
export interface SecureKeyReplicaProps {
  /**
   * The multi-Region key that is replicated: a `SecureKey` with `multiRegion`, or one found by its ARN. It must be in
   * another Region of the same partition, else an error where both Regions are known. Between stacks of different Regions
   * the CDK passes the ARN on with `crossRegionReferences`, or with weak references.
   */
  readonly primaryKey: kms.IKey;

  /**
   * The name under which people find the replica, as in `SecureKeyProps.alias`. It may be that of the primary: aliases
   * belong to a Region.
   */
  readonly alias: string;

  /**
   * What the key protects.
   *
   * @default - the path of the construct
   */
  readonly description?: string;

  /**
   * What the key spec of the primary is. An error if it is not that of a `SecureKey`.
   *
   * @default - that of the primary where it is a `SecureKey`, else SYMMETRIC_DEFAULT
   */
  readonly keySpec?: kms.KeySpec;

  /**
   * What the primary is for. Must be one of the usages of the key spec. An error if it is not that of a `SecureKey`.
   *
   * @default - that of the primary where it is a `SecureKey`, else the only usage of the key spec
   */
  readonly keyUsage?: kms.KeyUsage;

  /**
   * What the key policy leaves to the account. KMS does not copy the policy of the primary: each replica has its own.
   *
   * @default AccountDelegation.ADMIN_ONLY
   */
  readonly accountDelegation?: AccountDelegation;

  /**
   * Who administers the replica, besides the account as `accountDelegation` says. They may not use it.
   *
   * @default - nobody besides the account
   */
  readonly admins?: iam.IPrincipal[];

  /**
   * Who uses the replica. They may not administer it.
   *
   * @default - nobody; `grantX()` and `allowX()` add users later
   */
  readonly users?: iam.IPrincipal[];

  /**
   * The id of the organization (`o-…`) outside of which nobody uses the replica, as in `SecureKeyProps`.
   *
   * @default - other statements decide
   */
  readonly restrictToOrganization?: string;

  /**
   * Confirms that with `AccountDelegation.NONE` the replica is lost when its `admins` are.
   *
   * @default false
   */
  readonly acknowledgeLockoutRisk?: boolean;

  /**
   * How long a deletion of the replica can still be taken back: 7 to 30 days, else an error.
   *
   * @default Duration.days(30)
   */
  readonly pendingWindow?: Duration;

  /**
   * What happens to the replica when it leaves the stack. Anything but RETAIN gives a warning.
   *
   * @default RemovalPolicy.RETAIN
   */
  readonly removalPolicy?: RemovalPolicy;
}
