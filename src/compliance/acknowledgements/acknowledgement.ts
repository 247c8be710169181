/** That somebody takes responsibility for a finding. What it does not name, it does not limit. */
export interface Acknowledgement {
  /** The whole id; that of one finding of another plugin (`AwsSolutions-IAM5[Action::s3:*]`), or all of that rule (`AwsSolutions-IAM5`). */
  readonly ruleId: string;
  readonly reason: string;
  /** Where it was said, for people: construct path, resource, or file. */
  readonly where: string;
  /** The stack, by construct path, name or path of the template. */
  readonly stack?: string;
  readonly logicalId?: string;
  /** The templates in this folder: construct paths are unique in one assembly only. */
  readonly folder?: string;
  /** This construct and everything below it; empty is the whole app. */
  readonly constructPath?: string;
  /** This property and everything inside it. */
  readonly property?: string;
  /** The CDK itself may apply it, too. */
  readonly isOfCdk?: boolean;
  /** What is wrong with it, from where it was read; it then covers nothing. */
  readonly problem?: string;
}
