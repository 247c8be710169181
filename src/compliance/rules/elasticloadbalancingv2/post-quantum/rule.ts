import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ELB-13',
  title: 'Listeners with TLS agree on keys that quantum computers do not break',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::ElasticLoadBalancingV2::Listener'],
  rationale: 'What is recorded today can be read when such computers are there.',
  remediation: 'Set SslPolicy to ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09',
  references: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html'],
  checks: ['elbv2_listener_pqc_tls_enabled'],
  judge(resource) {
    const policy = resource.at('SslPolicy');
    return resource.at('Protocol').isOneOf('HTTPS', 'TLS')
      ? failUnless((policy.text() ?? '').includes('-PQ-'), policy, 'keys are agreed on as ever')
      : NOT_APPLICABLE;
  },
});
