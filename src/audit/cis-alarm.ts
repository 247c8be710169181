/**
 * The events that the CIS AWS Foundations Benchmark wants an alarm for.
 *
 * @see CIS AWS Foundations 7.0, section 5
 */
export enum CisAlarm {
  /** The root user did something. CIS AWS Foundations 7.0 5.3. */
  ROOT_USE = 'ROOT_USE',

  /** An IAM user signed in to the console without MFA. CIS AWS Foundations 7.0 5.2. */
  CONSOLE_SIGN_IN_WITHOUT_MFA = 'CONSOLE_SIGN_IN_WITHOUT_MFA',
}
