import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::CloudFront::Distribution', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'redirected', template: one({ DistributionConfig: { Enabled: true, DefaultCacheBehavior: { TargetOriginId: 'web', ViewerProtocolPolicy: 'redirect-to-https' } } }) },
    { name: 'HTTPS only', template: one({ DistributionConfig: { Enabled: true, DefaultCacheBehavior: { TargetOriginId: 'web', ViewerProtocolPolicy: 'https-only' } } }) },
  ],
  nonCompliant: [
    { name: 'HTTP is allowed', template: one({ DistributionConfig: { Enabled: true, DefaultCacheBehavior: { TargetOriginId: 'web', ViewerProtocolPolicy: 'allow-all' } } }), at: ['One Properties.DistributionConfig.DefaultCacheBehavior.ViewerProtocolPolicy'] },
    {
      name: 'in another behavior',
      template: one({
        DistributionConfig: {
          DefaultCacheBehavior: { ViewerProtocolPolicy: 'https-only' },
          CacheBehaviors: [{ PathPattern: '/a', ViewerProtocolPolicy: 'allow-all' }],
        },
      }),
      at: ['One Properties.DistributionConfig.CacheBehaviors.0.ViewerProtocolPolicy'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ DistributionConfig: { Enabled: true, DefaultCacheBehavior: { TargetOriginId: 'web', ViewerProtocolPolicy: { Ref: 'Value' } } } }) },
      at: ['One Properties.DistributionConfig.DefaultCacheBehavior.ViewerProtocolPolicy'],
    },
  ],
};
