/** The names of policies that let a client do with TLS 1.0 or 1.1, by what their names begin with, as AWS lists them. */
const OLD_POLICIES = {
  /** Of application, network and classic load balancers. */
  balancer: /^ELBSecurityPolicy-(20\d\d|TLS-1-[01]|FS-1-1|FS-2018|TLS13-1-[01])-/i,
  /** `MinimumProtocolVersion` of distributions. */
  distribution: /^(SSLv3|TLSv1|TLSv1_2016|TLSv1\.1_2016)$/i,
  /** `SecurityPolicy` of domain names and APIs of API Gateway. */
  api: /^TLS_1_0$/i,
};

/** Whether a policy lets a client do with TLS 1.0 or 1.1. A name that nobody knows is one of a later day. */
export function isOldTls(service: keyof typeof OLD_POLICIES, policy: string): boolean {
  return OLD_POLICIES[service].test(policy.trim());
}
