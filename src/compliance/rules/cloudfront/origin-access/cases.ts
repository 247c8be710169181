import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::CloudFront::Distribution', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'an access control',
      template: one(
        { DistributionConfig: { Origins: [{ Id: 'files', S3OriginConfig: { OriginAccessIdentity: '' }, OriginAccessControlId: 'E1' }] } },
      ),
    },
    {
      name: 'an identity of the older kind',
      template: one(
        { DistributionConfig: { Origins: [{ Id: 'files', S3OriginConfig: { OriginAccessIdentity: 'origin-access-identity/cloudfront/E1' } }] } },
      ),
    },
    {
      name: 'no bucket',
      template: one({ DistributionConfig: { Origins: [{ Id: 'web', CustomOriginConfig: { OriginProtocolPolicy: 'https-only' } }] } }),
    },
  ],
  nonCompliant: [
    {
      name: 'neither',
      template: one({ DistributionConfig: { Origins: [{ Id: 'files', S3OriginConfig: {} }] } }),
      at: ['One Properties.DistributionConfig.Origins.0.OriginAccessControlId'],
    },
    {
      name: 'an empty identity',
      template: one({ DistributionConfig: { Origins: [{ Id: 'files', S3OriginConfig: { OriginAccessIdentity: '' } }] } }),
      at: ['One Properties.DistributionConfig.Origins.0.OriginAccessControlId'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'origins that nobody knows',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ DistributionConfig: { Origins: { Ref: 'Value' } } }) },
      at: ['One Properties.DistributionConfig.Origins'],
    },
  ],
};
