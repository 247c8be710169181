import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::CloudFront::Distribution', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'its own',
      template: one(
        { DistributionConfig: { ViewerCertificate: { AcmCertificateArn: 'arn:aws:acm:us-east-1:111111111111:certificate/1' }, Enabled: true } },
      ),
    },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({ DistributionConfig: {} }), at: ['One Properties.DistributionConfig.ViewerCertificate'] },
    {
      name: 'the one of CloudFront',
      template: one({ DistributionConfig: { ViewerCertificate: { CloudFrontDefaultCertificate: 'true' } } }),
      at: ['One Properties.DistributionConfig.ViewerCertificate'],
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
        ...one(
          {
            DistributionConfig: {
              ViewerCertificate: {
                AcmCertificateArn: 'arn:aws:acm:us-east-1:111111111111:certificate/1',
                CloudFrontDefaultCertificate: { Ref: 'Value' },
              },
            },
          },
        ),
      },
      at: ['One Properties.DistributionConfig.ViewerCertificate.CloudFrontDefaultCertificate'],
    },
  ],
};
