/** One place where a resource breaks a rule of your own. */
export interface RuleViolation {
  /** The property, such as `SecurityGroupIngress.0.CidrIp`; empty when the resource as a whole is meant. */
  readonly property: string;
  /** A sentence about this resource, without its name: "anybody on the Internet may connect to port 22". */
  readonly message: string;
  /**
   * Whether only the deployment knows if it is one. `onUnknown` then decides what is done.
   *
   * @default false
   */
  readonly isUnknown?: boolean;
}
