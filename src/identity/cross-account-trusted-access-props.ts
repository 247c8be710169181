import { Duration } from 'aws-cdk-lib';
import { CrossAccountConditions } from './cross-account-conditions';
import { CrossAccountGrantees } from './cross-account-grantees';

/** Properties of {@link CrossAccountTrustedAccess}. */
export interface CrossAccountTrustedAccessProps extends CrossAccountConditions, CrossAccountGrantees {
  /**
   * The accounts that have the role, 12 digits each; each has one of the same name and path. An empty list, one that repeats,
   * another syntax, and the account of this stack are errors.
   */
  readonly trustingAccountIds: string[];

  /** The name of the role: 1 to 64 letters, digits and `+=,.@_-`, known at synthesis. Anything else is an error. */
  readonly roleName: string;

  /**
   * The path of the role: begins and ends with `/`, with at most 512 letters, digits and `/+=,.@_-`, known at
   * synthesis. Anything else is an error.
   *
   * @default '/'
   */
  readonly path?: string;

  /**
   * How long sessions are to last in the lines for the AWS CLI: 900 to 43,200 whole seconds, and no more than the role allows.
   * A role that assumes a role gets one hour at most.
   *
   * @default Duration.hours(1)
   */
  readonly sessionDuration?: Duration;
}
