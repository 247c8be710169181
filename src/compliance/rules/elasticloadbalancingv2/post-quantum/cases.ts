import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::ElasticLoadBalancingV2::Listener', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a hybrid', template: one({ Protocol: 'HTTPS', SslPolicy: 'ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09' }) },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({ Protocol: 'HTTPS' }), at: ['One Properties.SslPolicy'] },
    { name: 'none', template: one({ Protocol: 'TLS', SslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06' }), at: ['One Properties.SslPolicy'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
    { name: 'HTTP', template: one({ Protocol: 'HTTP' }) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ Protocol: 'HTTPS', SslPolicy: { Ref: 'Value' } }) },
      at: ['One Properties.SslPolicy'],
    },
  ],
};
