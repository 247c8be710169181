import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::CloudFront::Distribution', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'TLS 1.2', template: one({ DistributionConfig: { Origins: [{ Id: 'web', CustomOriginConfig: { OriginSSLProtocols: ['TLSv1.2'] } }] } }) },
  ],
  nonCompliant: [
    { name: 'SSL 3.0 beside TLS 1.2', template: one({ DistributionConfig: { Origins: [{ Id: 'web', CustomOriginConfig: { OriginSSLProtocols: ['SSLv3', 'TLSv1.2'] } }] } }), at: ['One Properties.DistributionConfig.Origins.0.CustomOriginConfig.OriginSSLProtocols.0'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ DistributionConfig: { Origins: [{ CustomOriginConfig: { OriginSSLProtocols: [{ Ref: 'Value' }] } }] } }) },
      at: ['One Properties.DistributionConfig.Origins.0.CustomOriginConfig.OriginSSLProtocols.0'],
    },
  ],
};
