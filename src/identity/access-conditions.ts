/**
 * Where, when and how people may work.
 *
 * Each member is a Deny of its own, so that all of them must hold: conditions inside one statement would have to fail
 * together before anything is denied.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
export interface AccessConditions {
  /**
   * Public addresses that requests may come from, as IPv4 or IPv6 CIDR ranges. Another syntax, a list that is empty or
   * repeats, and ranges that together are the whole Internet, are errors.
   *
   * A request through a VPC endpoint carries no public address, so it is denied unless `allowedVpcIds` names the VPC.
   * What an AWS service does on behalf of a person is not judged by the service's address.
   *
   * @default - from anywhere
   */
  readonly allowedIpRanges?: string[];

  /**
   * VPCs (`vpc-…`) whose endpoints requests may come through. Another syntax, and a list that is empty or repeats, is an error. Without `allowedIpRanges` they are the only way in.
   *
   * @default - none in particular
   */
  readonly allowedVpcIds?: string[];

  /**
   * The first moment of access, in ISO 8601 and UTC: `2026-04-01T00:00:00Z`. Anything else is an error.
   *
   * @default - since ever
   */
  readonly notBefore?: string;

  /**
   * The last moment of access, in ISO 8601 and UTC, after `notBefore`. Anything else is an error.
   *
   * @default - for ever
   */
  readonly notAfter?: string;

  /**
   * Regions that people may work in. Another syntax, and a list that is empty or repeats, is an error. Services with one endpoint for the world, such as IAM or Route 53, are exempt.
   *
   * @default - every Region
   */
  readonly allowedRegions?: string[];

  /**
   * Whether plain HTTP is refused. Most endpoints of AWS speak TLS only, Amazon S3 is an exception. `false` is a warning.
   *
   * @default true
   */
  readonly requireSecureTransport?: boolean;
}
