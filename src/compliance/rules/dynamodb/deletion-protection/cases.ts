import type { RuleCases } from '../../../model/cases';

const table = (Type: string, Properties: object) => ({ Resources: { Table: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'on', template: table('AWS::DynamoDB::Table', { DeletionProtectionEnabled: true }) },
    { name: 'as a text', template: table('AWS::DynamoDB::Table', { DeletionProtectionEnabled: 'true' }) },
    {
      name: 'each replica',
      template: table('AWS::DynamoDB::GlobalTable', {
        Replicas: [{ Region: 'eu-west-1', DeletionProtectionEnabled: true }],
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'off',
      template: table('AWS::DynamoDB::Table', { DeletionProtectionEnabled: false }),
      at: ['Table Properties.DeletionProtectionEnabled'],
    },
    {
      name: 'nothing is said',
      template: table('AWS::DynamoDB::Table', { TableName: 'orders' }),
      at: ['Table Properties.DeletionProtectionEnabled'],
    },
    {
      name: 'one replica of two',
      template: table('AWS::DynamoDB::GlobalTable', {
        Replicas: [{ Region: 'eu-west-1', DeletionProtectionEnabled: 'true' }, { Region: 'eu-central-1' }],
      }),
      at: ['Table Properties.Replicas.1.DeletionProtectionEnabled'],
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
        ...table('AWS::DynamoDB::Table', { DeletionProtectionEnabled: { Ref: 'Choice' } }),
      },
      at: ['Table Properties.DeletionProtectionEnabled'],
    },
  ],
};
