import type { RuleCases } from '../../../model/cases';

const distribution = (Properties: object) => ({ Resources: { Distribution: { Type: 'AWS::CloudFront::Distribution', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'the policy of AWS',
      template: distribution({
        DistributionConfig: {
          Enabled: true,
          DefaultCacheBehavior: { TargetOriginId: 'a', ViewerProtocolPolicy: 'https-only', ResponseHeadersPolicyId: '67f7725c-6f97-4210-82d7-5512b31e9d03' },
        },
      }),
    },
    {
      name: 'one of the template',
      template: {
        Resources: {
          Distribution: {
            Type: 'AWS::CloudFront::Distribution',
            Properties: {
              DistributionConfig: {
                DefaultCacheBehavior: { TargetOriginId: 'a', ViewerProtocolPolicy: 'https-only', ResponseHeadersPolicyId: { Ref: 'Policy' } },
              },
            },
          },
          Policy: {
            Type: 'AWS::CloudFront::ResponseHeadersPolicy',
            Properties: { ResponseHeadersPolicyConfig: { Name: 'p', SecurityHeadersConfig: { ContentTypeOptions: { Override: true } } } },
          },
        },
      },
    },
  ],
  nonCompliant: [
    {
      name: 'none',
      template: distribution({ DistributionConfig: { Enabled: true, DefaultCacheBehavior: { TargetOriginId: 'a', ViewerProtocolPolicy: 'https-only' } } }),
      at: ['Distribution Properties.DistributionConfig.DefaultCacheBehavior.ResponseHeadersPolicyId'],
    },
    {
      name: 'one of two',
      template: distribution({
        DistributionConfig: {
          Enabled: true,
          DefaultCacheBehavior: { TargetOriginId: 'a', ViewerProtocolPolicy: 'https-only', ResponseHeadersPolicyId: '67f7725c-6f97-4210-82d7-5512b31e9d03' },
          CacheBehaviors: [{ PathPattern: '/api/*', TargetOriginId: 'a', ViewerProtocolPolicy: 'https-only' }],
        },
      }),
      at: ['Distribution Properties.DistributionConfig.CacheBehaviors.0.ResponseHeadersPolicyId'],
    },
    {
      name: 'one for other sites only',
      template: {
        Resources: {
          Distribution: {
            Type: 'AWS::CloudFront::Distribution',
            Properties: {
              DistributionConfig: {
                DefaultCacheBehavior: { TargetOriginId: 'a', ViewerProtocolPolicy: 'https-only', ResponseHeadersPolicyId: { Ref: 'Policy' } },
              },
            },
          },
          Policy: { Type: 'AWS::CloudFront::ResponseHeadersPolicy', Properties: { ResponseHeadersPolicyConfig: { Name: 'p' } } },
        },
      },
      at: ['Distribution Properties.DistributionConfig.DefaultCacheBehavior.ResponseHeadersPolicyId'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'behaviors of another stack',
      template: distribution({
        DistributionConfig: {
          Enabled: true,
          DefaultCacheBehavior: { TargetOriginId: 'a', ViewerProtocolPolicy: 'https-only', ResponseHeadersPolicyId: '67f7725c-6f97-4210-82d7-5512b31e9d03' },
          CacheBehaviors: { 'Fn::ImportValue': 'Behaviors' },
        },
      }),
      at: ['Distribution Properties.DistributionConfig.CacheBehaviors'],
    },
  ],
};
