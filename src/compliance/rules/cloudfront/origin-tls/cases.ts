import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::CloudFront::Distribution', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'HTTPS',
      template: one({ DistributionConfig: { Origins: [{ Id: 'web', CustomOriginConfig: { OriginProtocolPolicy: 'https-only' } }] } }),
    },
    {
      name: 'as the viewer, who must use HTTPS',
      template: one(
        {
          DistributionConfig: {
            Origins: [{ Id: 'web', CustomOriginConfig: { OriginProtocolPolicy: 'match-viewer' } }],
            DefaultCacheBehavior: { TargetOriginId: 'web', ViewerProtocolPolicy: 'redirect-to-https' },
          },
        },
      ),
    },
  ],
  nonCompliant: [
    {
      name: 'HTTP',
      template: one({ DistributionConfig: { Origins: [{ Id: 'web', CustomOriginConfig: { OriginProtocolPolicy: 'http-only' } }] } }),
      at: ['One Properties.DistributionConfig.Origins.0.CustomOriginConfig.OriginProtocolPolicy'],
    },
    {
      name: 'as the viewer, who may use HTTP',
      template: one(
        {
          DistributionConfig: {
            Origins: [{ Id: 'web', CustomOriginConfig: { OriginProtocolPolicy: 'match-viewer' } }],
            CacheBehaviors: [{ TargetOriginId: 'web', ViewerProtocolPolicy: 'allow-all' }],
          },
        },
      ),
      at: ['One Properties.DistributionConfig.Origins.0.CustomOriginConfig.OriginProtocolPolicy'],
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
        ...one({ DistributionConfig: { Origins: [{ Id: 'web', CustomOriginConfig: { OriginProtocolPolicy: { Ref: 'Value' } } }] } }),
      },
      at: ['One Properties.DistributionConfig.Origins.0.CustomOriginConfig.OriginProtocolPolicy'],
    },
  ],
};
