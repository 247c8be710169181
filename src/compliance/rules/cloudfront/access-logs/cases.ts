import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::CloudFront::Distribution', Properties } } });
const source = (ResourceArn: object) => ({ Type: 'AWS::Logs::DeliverySource', Properties: { Name: 'web', LogType: 'ACCESS_LOGS', ResourceArn } });

export const cases: RuleCases = {
  compliant: [
    { name: 'into a bucket', template: one({ DistributionConfig: { Logging: { Bucket: 'logs.s3.amazonaws.com' } } }) },
    {
      name: 'by CloudWatch Logs',
      template: {
        Resources: {
          ...one({ DistributionConfig: {} }).Resources,
          Source: source({ 'Fn::Sub': 'arn:aws:cloudfront::${AWS::AccountId}:distribution/${One}' }),
        },
      },
    },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({ DistributionConfig: { Enabled: true } }), at: ['One Properties.DistributionConfig.Logging'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a source of logs for something that nobody knows',
      template: {
        Parameters: { Value: { Type: 'String' } },
        Resources: { ...one({ DistributionConfig: {} }).Resources, Source: source({ Ref: 'Value' }) },
      },
      at: ['Source Properties.ResourceArn'],
    },
  ],
};
