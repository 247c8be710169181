import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::ElasticLoadBalancing::LoadBalancer', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'from ACM', template: one({ Listeners: [{ Protocol: 'HTTPS', SSLCertificateId: 'arn:aws:acm:eu-west-1:111111111111:certificate/1' }] }) },
  ],
  nonCompliant: [
    {
      name: 'in IAM',
      template: one({ Listeners: [{ Protocol: 'HTTPS', SSLCertificateId: 'arn:aws:iam::111111111111:server-certificate/web' }] }),
      at: ['One Properties.Listeners.0.SSLCertificateId'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ Listeners: [{ Protocol: { Ref: 'Value' } }] }) },
      at: ['One Properties.Listeners.0.Protocol'],
    },
  ],
};
