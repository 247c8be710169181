/** Partitions by how their Regions begin, with the domain of their services. The first match counts. */
const PARTITIONS: readonly { readonly start: string; readonly partition: string; readonly suffix: string }[] = [
  { start: 'cn-', partition: 'aws-cn', suffix: 'amazonaws.com.cn' },
  { start: 'us-gov-', partition: 'aws-us-gov', suffix: 'amazonaws.com' },
  { start: 'us-isob-', partition: 'aws-iso-b', suffix: 'sc2s.sgov.gov' },
  { start: 'us-isof-', partition: 'aws-iso-f', suffix: 'csp.hci.ic.gov' },
  { start: 'us-iso-', partition: 'aws-iso', suffix: 'c2s.ic.gov' },
  { start: 'eu-isoe-', partition: 'aws-iso-e', suffix: 'cloud.adc-e.uk' },
  { start: 'eusc-', partition: 'aws-eusc', suffix: 'amazonaws.eu' },
];

export function partitionOf(region: string): string {
  return PARTITIONS.find(({ start }) => region.startsWith(start))?.partition ?? 'aws';
}

/** What `AWS::URLSuffix` gives. */
export function urlSuffixOf(partition: string): string {
  return PARTITIONS.find((one) => one.partition === partition)?.suffix ?? 'amazonaws.com';
}
