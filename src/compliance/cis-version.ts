/** A version of the CIS AWS Foundations Benchmark. Its numbers differ from version to version. */
export enum CisVersion {
  /** Version 3.0 */
  V3_0 = '3.0',
  /** Version 5.0 */
  V5_0 = '5.0',
  /** Version 6.0 */
  V6_0 = '6.0',
  /** Version 7.0 */
  V7_0 = '7.0',
}
