import type { RuleCases } from '../../../model/cases';

const table = (Type: string, Properties: object) => ({ Resources: { Table: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'says so',
      template: table('AWS::Cassandra::Table', { KeyspaceName: 'orders', PointInTimeRecoveryEnabled: true }),
    },
    {
      name: 'spelled as a text',
      template: table('AWS::Cassandra::Table', { KeyspaceName: 'orders', PointInTimeRecoveryEnabled: 'true' }),
    },
  ],
  nonCompliant: [
    {
      name: 'the opposite',
      template: table('AWS::Cassandra::Table', { KeyspaceName: 'orders', PointInTimeRecoveryEnabled: false }),
      at: ['Table Properties.PointInTimeRecoveryEnabled'],
    },
    {
      name: 'the opposite as a text',
      template: table('AWS::Cassandra::Table', { KeyspaceName: 'orders', PointInTimeRecoveryEnabled: 'false' }),
      at: ['Table Properties.PointInTimeRecoveryEnabled'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...table('AWS::Cassandra::Table', {
          KeyspaceName: 'orders',
          PointInTimeRecoveryEnabled: { 'Fn::If': ['IsProduction', true, false] },
        }),
      },
      at: ['Table Properties.PointInTimeRecoveryEnabled'],
    },
    {
      name: 'nothing is said',
      template: table('AWS::Cassandra::Table', { KeyspaceName: 'orders' }),
      at: ['Table Properties.PointInTimeRecoveryEnabled'],
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
        ...table('AWS::Cassandra::Table', {
          KeyspaceName: 'orders',
          PointInTimeRecoveryEnabled: { Ref: 'Choice' },
        }),
      },
      at: ['Table Properties.PointInTimeRecoveryEnabled'],
    },
  ],
};
