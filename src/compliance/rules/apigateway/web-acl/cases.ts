import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::ApiGateway::Stage', Properties } } });
const association = (ResourceArn: string | object) => ({ Association: { Type: 'AWS::WAFv2::WebACLAssociation', Properties: { ResourceArn } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'associated',
      template: {
        Resources: {
          ...one({ StageName: 'live', RestApiId: 'a1' }).Resources,
          ...association('arn:aws:apigateway:eu-west-1::/restapis/a1/stages/live'),
        },
      },
    },
    {
      name: 'associated by a reference, as the CDK writes it',
      template: {
        Resources: {
          ...one({ StageName: 'live', RestApiId: { Ref: 'Api' } }).Resources,
          Api: { Type: 'AWS::ApiGateway::RestApi', Properties: { Name: 'api' } },
          ...association({ 'Fn::Sub': 'arn:${AWS::Partition}:apigateway:${AWS::Region}::/restapis/${Api}/stages/${One}' }),
        },
      },
    },
  ],
  nonCompliant: [
    {
      name: 'a stage whose name begins alike',
      template: {
        Resources: {
          ...one({ StageName: 'live', RestApiId: 'a1' }).Resources,
          ...association('arn:aws:apigateway:eu-west-1::/restapis/a1/stages/live2'),
        },
      },
      at: ['One '],
    },
    { name: 'nothing', template: one({ StageName: 'live', RestApiId: 'a1' }), at: ['One '] },
    {
      name: 'another stage',
      template: {
        Resources: {
          ...one({ StageName: 'live', RestApiId: 'a1' }).Resources,
          ...association('arn:aws:apigateway:eu-west-1::/restapis/a1/stages/test'),
        },
      },
      at: ['One '],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'an association with something that nobody knows',
      template: {
        Parameters: { Value: { Type: 'String' } },
        Resources: { ...one({ StageName: 'live', RestApiId: 'a1' }).Resources, ...association({ Ref: 'Value' }) },
      },
      at: ['Association Properties.ResourceArn'],
    },
  ],
};
