import type { RuleCases } from '../../../model/cases';

const table = (Type: string, Properties: object) => ({ Resources: { Table: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'on',
      template: table('AWS::DynamoDB::Table', {
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      }),
    },
    {
      name: 'as a text',
      template: table('AWS::DynamoDB::Table', {
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: 'true' },
      }),
    },
    {
      name: 'each replica',
      template: table('AWS::DynamoDB::GlobalTable', {
        Replicas: [
          { Region: 'eu-west-1', PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } },
        ],
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'off',
      template: table('AWS::DynamoDB::Table', {
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: false },
      }),
      at: ['Table Properties.PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled'],
    },
    {
      name: 'nothing is said',
      template: table('AWS::DynamoDB::Table', { TableName: 'orders' }),
      at: ['Table Properties.PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled'],
    },
    {
      name: 'one replica of two',
      template: table('AWS::DynamoDB::GlobalTable', {
        Replicas: [
          { Region: 'eu-west-1', PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } },
          { Region: 'eu-central-1' },
        ],
      }),
      at: ['Table Properties.Replicas.1.PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: table('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...table('AWS::DynamoDB::Table', {
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: { Ref: 'Choice' } },
        }),
      },
      at: ['Table Properties.PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled'],
    },
  ],
};
