import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::AppSync::GraphQLApi', Properties } } });
const association = (ResourceArn: object) => ({ Association: { Type: 'AWS::WAFv2::WebACLAssociation', Properties: { ResourceArn } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'associated', template: { Resources: { ...one({ Name: 'shop' }).Resources, ...association({ 'Fn::GetAtt': ['One', 'Arn'] }) } } },
  ],
  nonCompliant: [
    { name: 'nothing', template: one({ Name: 'shop' }), at: ['One '] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'an association with something that nobody knows',
      template: { Parameters: { Value: { Type: 'String' } }, Resources: { ...one({}).Resources, ...association({ Ref: 'Value' }) } },
      at: ['Association Properties.ResourceArn'],
    },
  ],
};
