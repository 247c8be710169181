import type { RuleCases } from '../../../model/cases';

const distribution = (Properties: object) => ({ Resources: { Distribution: { Type: 'AWS::CloudFront::Distribution', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a control',
      template: distribution({
        DistributionConfig: {
          Enabled: true,
          DefaultCacheBehavior: { TargetOriginId: 'a', ViewerProtocolPolicy: 'https-only' },
          Origins: [
            {
              Id: 'a',
              DomainName: 'b.s3.amazonaws.com',
              S3OriginConfig: { OriginAccessIdentity: '' },
              OriginAccessControlId: { 'Fn::ImportValue': 'Control' },
            },
          ],
        },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'an identity',
      template: {
        Resources: {
          Distribution: {
            Type: 'AWS::CloudFront::Distribution',
            Properties: {
              DistributionConfig: {
                Enabled: true,
                Origins: [
                  {
                    Id: 'a',
                    DomainName: 'b.s3.amazonaws.com',
                    S3OriginConfig: { OriginAccessIdentity: { 'Fn::Sub': 'origin-access-identity/cloudfront/${Identity}' } },
                  },
                ],
              },
            },
          },
          Identity: {
            Type: 'AWS::CloudFront::CloudFrontOriginAccessIdentity',
            Properties: { CloudFrontOriginAccessIdentityConfig: { Comment: 'c' } },
          },
        },
      },
      at: ['Distribution Properties.DistributionConfig.Origins.0.S3OriginConfig.OriginAccessIdentity'],
    },
  ],
  notApplicable: [
    {
      name: 'another server',
      template: distribution({
        DistributionConfig: {
          Enabled: true,
          DefaultCacheBehavior: { TargetOriginId: 'a', ViewerProtocolPolicy: 'https-only' },
          Origins: [{ Id: 'a', DomainName: 'example.com', CustomOriginConfig: { OriginProtocolPolicy: 'https-only' } }],
        },
      }),
    },
  ],
  unknown: [
    {
      name: 'origins of another stack',
      template: distribution({ DistributionConfig: { Origins: { 'Fn::ImportValue': 'Origins' } } }),
      at: ['Distribution Properties.DistributionConfig.Origins'],
    },
  ],
};
