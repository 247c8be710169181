import type { Duration } from 'aws-cdk-lib';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type { TrustSource } from './trust-source';
import type { WorkloadRoleProps } from './workload-role-props';

/** Properties of {@link RolesAnywhereRole}. `commonNames` or `organizationalUnits` is mandatory. */
export interface RolesAnywhereRoleProps extends WorkloadRoleProps {
  /** The certificate authority that vouches for the servers. */
  readonly trustSource: TrustSource;

  /**
   * Common names (`CN`) of the certificates that may take on the role. `*` stands for any characters, but not at the beginning;
   * a list that repeats is an error.
   *
   * @default - any, if `organizationalUnits` are given
   */
  readonly commonNames?: string[];

  /**
   * Organizational units (`OU`) of the certificates that may take on the role, under the same rules. With `commonNames`, both must hold.
   *
   * @default - any, if `commonNames` are given
   */
  readonly organizationalUnits?: string[];

  /**
   * Organizations (`O`) of the certificates, under the same rules. They alone are too wide.
   *
   * @default - any
   */
  readonly organizations?: string[];

  /**
   * How long credentials are good for: 15 minutes to 12 hours, in whole seconds; anything else is an error.
   *
   * @default Duration.hours(1)
   */
  readonly sessionDuration?: Duration;

  /**
   * What sessions may do at most. At most 2,048 characters; more is an error of the synthesis.
   *
   * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session
   * @default - what the role may do
   */
  readonly sessionPolicy?: iam.PolicyDocument;

  /**
   * Certificates that are no longer good: a revocation list, PEM, at most 300,000 characters; anything else is an error.
   *
   * @default - none
   */
  readonly revocationList?: string;

  /**
   * How long before the authority's and the servers' certificates expire AWS Health and EventBridge say so: 1 to 360 whole days; anything else is an error.
   *
   * @see https://docs.aws.amazon.com/rolesanywhere/latest/userguide/customize-notification-settings.html
   * @default Duration.days(45)
   */
  readonly expiryNotice?: Duration;
}
