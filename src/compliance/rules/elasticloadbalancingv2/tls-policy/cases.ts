import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::ElasticLoadBalancingV2::Listener', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'TLS 1.2 and 1.3', template: one({ Protocol: 'HTTPS', SslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06' }) },
    { name: 'TLS 1.2', template: one({ Protocol: 'TLS', SslPolicy: 'ELBSecurityPolicy-FS-1-2-Res-2020-10' }) },
    { name: 'the newest', template: one({ Protocol: 'HTTPS', SslPolicy: 'ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09' }) },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({ Protocol: 'HTTPS' }), at: ['One Properties.SslPolicy'] },
    { name: 'TLS 1.0', template: one({ Protocol: 'TLS', SslPolicy: 'ELBSecurityPolicy-2016-08' }), at: ['One Properties.SslPolicy'] },
    {
      name: 'TLS 1.0 beside 1.3',
      template: one({ Protocol: 'HTTPS', SslPolicy: 'ELBSecurityPolicy-TLS13-1-0-2021-06' }),
      at: ['One Properties.SslPolicy'],
    },
    { name: 'TLS 1.1', template: one({ Protocol: 'HTTPS', SslPolicy: 'ELBSecurityPolicy-FS-1-1-2019-08' }), at: ['One Properties.SslPolicy'] },
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
