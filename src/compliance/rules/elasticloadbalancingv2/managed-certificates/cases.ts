import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::ElasticLoadBalancingV2::Listener', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'from ACM',
      template: one({ Protocol: 'HTTPS', Certificates: [{ CertificateArn: 'arn:aws:acm:eu-west-1:111111111111:certificate/1' }] }),
    },
  ],
  nonCompliant: [
    {
      name: 'in IAM',
      template: one({ Protocol: 'HTTPS', Certificates: [{ CertificateArn: 'arn:aws:iam::111111111111:server-certificate/web' }] }),
      at: ['One Properties.Certificates.0.CertificateArn'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'certificates that nobody knows',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ Certificates: { Ref: 'Value' } }) },
      at: ['One Properties.Certificates'],
    },
  ],
};
