import { Duration } from 'aws-cdk-lib';
import { CrossAccountSessionTag } from './cross-account-session-tag';

/**
 * What a caller must show to assume a role of another account. All of it must hold.
 *
 * Both halves take it, the trust policy of the role and the policy of whoever assumes it: give them the same object.
 *
 * AWS can check none of the values that the caller chooses, which are source identity and session tags. They are as good as the
 * policies of the trusted account; so is MFA, which anybody there may enrol who may create MFA devices.
 */
export interface CrossAccountConditions {
  /**
   * External ids, one of which the caller must pass: 2 to 1,224 letters, digits and `+=,.@:/_-`. An empty list, and one that
   * repeats, is an error.
   *
   * For third parties, who act for many customers: it keeps another customer from making them act on your account. It is no
   * secret. With an external id the console cannot switch to the role.
   *
   * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html
   * @default - none
   */
  readonly externalIds?: string[];

  /**
   * Whether the caller must have shown an MFA device.
   *
   * Only IAM users can. Sessions of roles, of IAM Identity Center and of services carry no MFA, so `true` is an error if
   * nobody but roles is meant, and a warning if roles are meant too. `false` is a warning if users are meant.
   *
   * @default - true for IAM users and whole accounts, false for third parties and as soon as a role is named
   */
  readonly requireMfa?: boolean;

  /**
   * How long ago the MFA device may have been shown: 900 to 129,600 whole seconds (36 hours, the longest session of a user). An
   * error without MFA.
   *
   * @default - as long as the session of the caller lasts
   */
  readonly mfaMaxAge?: Duration;

  /**
   * Public addresses that the role may be assumed from, as IPv4 or IPv6 CIDR ranges. Another syntax, a list that is empty or
   * repeats, and ranges that are the whole Internet are errors. Calls through a VPC endpoint carry no public address and are refused.
   *
   * It is checked when the role is assumed, and not when the session is used.
   *
   * @default - from anywhere
   */
  readonly allowedIpRanges?: string[];

  /**
   * Whether the caller must set a source identity. It stays the same through all sessions that follow, and CloudTrail records it.
   * With it the console cannot switch to the role.
   *
   * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_monitor.html
   * @default false
   */
  readonly requireSourceIdentity?: boolean;

  /**
   * Source identities that are taken: 1 to 64 letters, digits and `+=,.@_-`, with `*` and `?` as wildcards, or `${aws:username}`
   * (write it in single quotes) for the name of the IAM user who calls. A list that is empty or repeats is an
   * error; so are only patterns with `${aws:username}` where only roles call.
   *
   * Without `requireSourceIdentity` a caller may set one of these or none. A role that takes none refuses a caller whose own session
   * has one already, because a source identity goes on into every session that follows.
   *
   * @default - any, if one is required; otherwise none
   */
  readonly sourceIdentityPatterns?: string[];

  /**
   * Session tags, up to 50. Tags that are not named here cannot be passed. With required tags the console cannot switch to
   * the role. An empty list is an error.
   *
   * @default - no session tag can be passed
   */
  readonly sessionTags?: CrossAccountSessionTag[];
}
