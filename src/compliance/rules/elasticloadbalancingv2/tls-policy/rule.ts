import { isOldTls } from '../../../domain/tls';
import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

/** What CloudFormation and the command line get when they do not ask for one. */
const BY_DEFAULT = 'ELBSecurityPolicy-2016-08';

export const rule = defineRule({
  id: 'ELB-7',
  title: 'Listeners with TLS take no version before 1.2',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::ElasticLoadBalancingV2::Listener'],
  rationale: 'TLS 1.0 and 1.1 have flaws that are known; without a policy a listener takes them.',
  remediation: 'Set SslPolicy to ELBSecurityPolicy-TLS13-1-2-2021-06 or a newer one',
  references: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html'],
  checks: ['elbv2_insecure_ssl_ciphers'],
  judge(resource) {
    if (!resource.at('Protocol').isOneOf('HTTPS', 'TLS')) {
      return NOT_APPLICABLE;
    }
    const policy = resource.at('SslPolicy');
    const name = policy.text() ?? BY_DEFAULT;
    return failUnless(!isOldTls('balancer', name), policy, `${name} takes TLS 1.0 or 1.1`);
  },
});
