import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::CloudFront::Distribution', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'by name', template: one({ DistributionConfig: { ViewerCertificate: { SslSupportMethod: 'sni-only' } } }) },
  ],
  nonCompliant: [
    {
      name: 'by address',
      template: one({ DistributionConfig: { ViewerCertificate: { SslSupportMethod: 'vip' } } }),
      at: ['One Properties.DistributionConfig.ViewerCertificate.SslSupportMethod'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Value: { Type: 'String' } },
        ...one({ DistributionConfig: { ViewerCertificate: { SslSupportMethod: { Ref: 'Value' } } } }),
      },
      at: ['One Properties.DistributionConfig.ViewerCertificate.SslSupportMethod'],
    },
  ],
};
