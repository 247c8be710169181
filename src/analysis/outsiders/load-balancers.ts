let accounts: ReadonlySet<string> | undefined;

/** Whether load balancers of AWS write their logs from this account. */
export function isOfLoadBalancers(id: string): boolean {
  accounts ??= new Set(regions().flatMap(({ elbv2Account }) => elbv2Account ?? []));
  return accounts.has(id);
}

function regions() {
  // Loaded for the first account that is not known: most templates name none, and to load the facts takes longer than to judge them.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return (require('aws-cdk-lib/region-info') as typeof import('aws-cdk-lib/region-info')).RegionInfo.regions;
}
