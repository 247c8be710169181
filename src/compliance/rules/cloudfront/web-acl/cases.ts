import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::CloudFront::Distribution', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a web ACL', template: one({ DistributionConfig: { WebACLId: 'arn:aws:wafv2:us-east-1:111111111111:global/webacl/web/1' } }) },
    {
      name: 'one of the templates',
      template: {
        Resources: {
          ...one({ DistributionConfig: { WebACLId: { 'Fn::GetAtt': ['Acl', 'Arn'] } } }).Resources,
          Acl: { Type: 'AWS::WAFv2::WebACL', Properties: { Scope: 'CLOUDFRONT' } },
        },
      },
    },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({ DistributionConfig: {} }), at: ['One Properties.DistributionConfig.WebACLId'] },
    { name: 'an empty text', template: one({ DistributionConfig: { WebACLId: '' } }), at: ['One Properties.DistributionConfig.WebACLId'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ DistributionConfig: { WebACLId: { Ref: 'Value' } } }) },
      at: ['One Properties.DistributionConfig.WebACLId'],
    },
  ],
};
