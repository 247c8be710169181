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
    {
      name: 'the endpoint of a website',
      template: one({
        DistributionConfig: {
          Origins: [{ Id: 'site', DomainName: 'site.s3-website-eu-west-1.amazonaws.com', CustomOriginConfig: { OriginProtocolPolicy: 'http-only' } }],
        },
      }),
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
    {
      name: 'asked like any other server',
      template: one({
        DistributionConfig: {
          Origins: [{ Id: 'files', DomainName: 'files.s3.eu-west-1.amazonaws.com', CustomOriginConfig: { OriginProtocolPolicy: 'https-only' } }],
        },
      }),
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
