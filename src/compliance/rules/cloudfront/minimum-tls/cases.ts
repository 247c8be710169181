import type { RuleCases } from '../../../model/cases';

const CERTIFICATE = 'arn:aws:acm:us-east-1:111111111111:certificate/1';
const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::CloudFront::Distribution', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'TLS 1.2',
      template: one({ DistributionConfig: { ViewerCertificate: { AcmCertificateArn: CERTIFICATE, MinimumProtocolVersion: 'TLSv1.2_2021' } } }),
    },
    {
      name: 'TLS 1.3',
      template: one({ DistributionConfig: { ViewerCertificate: { AcmCertificateArn: CERTIFICATE, MinimumProtocolVersion: 'TLSv1.3_2025' } } }),
    },
  ],
  nonCompliant: [
    {
      name: 'nothing is said',
      template: one({ DistributionConfig: { ViewerCertificate: { AcmCertificateArn: CERTIFICATE } } }),
      at: ['One Properties.DistributionConfig.ViewerCertificate.MinimumProtocolVersion'],
    },
    {
      name: 'TLS 1.1',
      template: one({ DistributionConfig: { ViewerCertificate: { IamCertificateId: 'web', MinimumProtocolVersion: 'TLSv1.1_2016' } } }),
      at: ['One Properties.DistributionConfig.ViewerCertificate.MinimumProtocolVersion'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
    { name: 'the certificate of CloudFront', template: one({ DistributionConfig: { ViewerCertificate: { CloudFrontDefaultCertificate: true } } }) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Value: { Type: 'String' } },
        ...one({ DistributionConfig: { ViewerCertificate: { AcmCertificateArn: CERTIFICATE, MinimumProtocolVersion: { Ref: 'Value' } } } }),
      },
      at: ['One Properties.DistributionConfig.ViewerCertificate.MinimumProtocolVersion'],
    },
  ],
};
