import type { RuleCases } from '../../../model/cases';

const ofFunction = (Properties: object) => ({ Resources: { Function: { Type: 'AWS::Lambda::Function', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a layer of this template',
      template: {
        Resources: {
          Layer: { Type: 'AWS::Lambda::LayerVersion', Properties: { Content: { S3Bucket: 'b', S3Key: 'k' } } },
          ...ofFunction({ Layers: [{ Ref: 'Layer' }] }).Resources,
        },
      },
    },
    {
      name: 'Lambda Insights',
      template: ofFunction({ Layers: ['arn:aws:lambda:eu-west-1:580247275435:layer:LambdaInsightsExtension:14'] }),
    },
    {
      name: 'of this account',
      template: ofFunction({ Layers: [{ 'Fn::Sub': 'arn:aws:lambda:eu-west-1:${AWS::AccountId}:layer:own:3' }] }),
    },
  ],
  nonCompliant: [
    {
      name: 'somebody else',
      template: ofFunction({ Layers: ['arn:aws:lambda:eu-west-1:123450123450:layer:handy:7'] }),
      at: ['Function Properties.Layers.0'],
    },
    {
      name: 'in another partition, as the second one',
      template: ofFunction({
        Layers: [{ 'Fn::ImportValue': 'Shared' }, 'arn:aws-us-gov:lambda:us-gov-west-1:123450123450:layer:handy:7'],
      }),
      at: ['Function Properties.Layers.1'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an account nobody knows',
      template: ofFunction({
        Layers: [{ 'Fn::Sub': ['arn:aws:lambda:eu-west-1:${Account}:layer:handy:7', { Account: { 'Fn::ImportValue': 'Shared' } }] }],
      }),
      at: ['Function Properties.Layers.0'],
    },
  ],
};
