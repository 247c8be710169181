import type { RuleCases } from '../../../model/cases';


export const cases: RuleCases = {
  compliant: [
    {
      name: 'by request',
      template: { Resources: { It: { Type: 'AWS::DynamoDB::Table', Properties: { KeySchema: [], BillingMode: 'PAY_PER_REQUEST' } } } },
    },
    {
      name: 'two targets',
      template: {
        Resources: {
          It: {
            Type: 'AWS::DynamoDB::Table',
            Properties: { KeySchema: [], ProvisionedThroughput: { ReadCapacityUnits: 5, WriteCapacityUnits: 5 } },
          },
          Read: {
            Type: 'AWS::ApplicationAutoScaling::ScalableTarget',
            Properties: {
              MinCapacity: 1,
              MaxCapacity: 9,
              ServiceNamespace: 'dynamodb',
              ScalableDimension: 'dynamodb:table:ReadCapacityUnits',
              ResourceId: { 'Fn::Sub': 'table/${It}' },
            },
          },
          Write: {
            Type: 'AWS::ApplicationAutoScaling::ScalableTarget',
            Properties: {
              MinCapacity: 1,
              MaxCapacity: 9,
              ServiceNamespace: 'dynamodb',
              ScalableDimension: 'dynamodb:table:WriteCapacityUnits',
              ResourceId: { 'Fn::Join': ['/', ['table', { Ref: 'It' }]] },
            },
          },
        },
      },
    },
  ],
  nonCompliant: [
    {
      name: 'as it is',
      template: {
        Resources: {
          It: {
            Type: 'AWS::DynamoDB::Table',
            Properties: { KeySchema: [], ProvisionedThroughput: { ReadCapacityUnits: 5, WriteCapacityUnits: 5 } },
          },
        },
      },
      at: ['It Properties.BillingMode'],
    },
    {
      name: 'reads only',
      template: {
        Resources: {
          It: {
            Type: 'AWS::DynamoDB::Table',
            Properties: { KeySchema: [], BillingMode: 'PROVISIONED', ProvisionedThroughput: { ReadCapacityUnits: 5, WriteCapacityUnits: 5 } },
          },
          Read: {
            Type: 'AWS::ApplicationAutoScaling::ScalableTarget',
            Properties: {
              MinCapacity: 1,
              MaxCapacity: 9,
              ServiceNamespace: 'dynamodb',
              ScalableDimension: 'dynamodb:table:ReadCapacityUnits',
              ResourceId: { 'Fn::Sub': 'table/${It}' },
            },
          },
        },
      },
      at: ['It Properties.BillingMode'],
    },
    {
      name: 'another table',
      template: {
        Resources: {
          It: {
            Type: 'AWS::DynamoDB::Table',
            Properties: { KeySchema: [], ProvisionedThroughput: { ReadCapacityUnits: 5, WriteCapacityUnits: 5 } },
          },
          Read: {
            Type: 'AWS::ApplicationAutoScaling::ScalableTarget',
            Properties: {
              MinCapacity: 1,
              MaxCapacity: 9,
              ServiceNamespace: 'dynamodb',
              ScalableDimension: 'dynamodb:table:ReadCapacityUnits',
              ResourceId: 'table/other',
            },
          },
          Write: {
            Type: 'AWS::ApplicationAutoScaling::ScalableTarget',
            Properties: {
              MinCapacity: 1,
              MaxCapacity: 9,
              ServiceNamespace: 'dynamodb',
              ScalableDimension: 'dynamodb:table:WriteCapacityUnits',
              ResourceId: 'table/other',
            },
          },
        },
      },
      at: ['It Properties.BillingMode'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: { Resources: { It: { Type: 'AWS::DynamoDB::Table', Properties: { KeySchema: [], BillingMode: { 'Fn::ImportValue': 'Mode' } } } } },
      at: ['It Properties.BillingMode'],
    },
  ],
};
