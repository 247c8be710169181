import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import { AccountDelegation } from './account-delegation';

/** Properties of {@link SecureKey}. */
export interface SecureKeyProps {
  /**
   * The name under which people find the key, with or without the leading `alias/`: at most 256 characters with it,
   * letters, digits, `/`, `_` and `-`; `alias/aws/` belongs to AWS. Anything else is an error. A token counts as a name
   * without the prefix.
   *
   * The alias is deleted with the stack although the key stays, so that the next deployment can take the name again.
   */
  readonly alias: string;

  /**
   * What the key protects.
   *
   * @default - the path of the construct
   */
  readonly description?: string;

  /**
   * What the key policy leaves to the account.
   *
   * @default AccountDelegation.ADMIN_ONLY
   */
  readonly accountDelegation?: AccountDelegation;

  /**
   * Who administers the key, besides the account as `accountDelegation` says. They may not use it. A principal that also
   * stands in `users` gets a warning: nobody should do both.
   *
   * @default - nobody besides the account
   */
  readonly admins?: iam.IPrincipal[];

  /**
   * Who uses the key: cryptography and, for a symmetric key, grants to AWS resources. They may not administer it.
   *
   * @default - nobody; `grantX()` and `allowX()` add users later
   */
  readonly users?: iam.IPrincipal[];

  /**
   * The id of the organization (`o-…`) outside of which nobody uses the key, whatever other statements or grants say. AWS
   * services that act for themselves are exempt. Administration is not restricted, so that a wrong id can be put right.
   * Anything but an id is an error.
   *
   * @default - other statements decide
   * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalorgid
   */
  readonly restrictToOrganization?: string;

  /**
   * Confirms that with `AccountDelegation.NONE` the key is lost when its `admins` are.
   *
   * @default false
   */
  readonly acknowledgeLockoutRisk?: boolean;

  /**
   * Whether KMS renews the key material. Only symmetric keys rotate; for any other, `true` is an error. Switching it off
   * for a symmetric key gives a warning.
   *
   * @default - true for a symmetric key
   * @see CIS AWS Foundations 7.0 4.6, FSBP KMS.4
   */
  readonly enableKeyRotation?: boolean;

  /**
   * How often KMS renews the key material: 90 to 2560 days, else an error.
   *
   * @default Duration.days(365)
   */
  readonly rotationPeriod?: Duration;

  /**
   * How long a deletion of the key can still be taken back: 7 to 30 days, else an error.
   *
   * @default Duration.days(30)
   */
  readonly pendingWindow?: Duration;

  /**
   * The cryptographic configuration. Changing it replaces the key.
   *
   * @default KeySpec.SYMMETRIC_DEFAULT
   */
  readonly keySpec?: kms.KeySpec;

  /**
   * What the key is for. Must be one of the usages of the key spec, and must be given where the spec has several.
   *
   * @default - the only usage of the key spec
   */
  readonly keyUsage?: kms.KeyUsage;

  /**
   * Whether the key can be replicated to other Regions. Cannot be changed later.
   *
   * @default false
   */
  readonly multiRegion?: boolean;

  /**
   * What happens to the key when it leaves the stack. Anything but RETAIN gives a warning: with the key goes whatever
   * it encrypts.
   *
   * @default RemovalPolicy.RETAIN
   */
  readonly removalPolicy?: RemovalPolicy;
}
