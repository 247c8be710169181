import type { RuleCases } from '../../../model/cases';

const cluster = (Type: string, Properties: object) => ({ Resources: { Cluster: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'two weeks', template: cluster('AWS::DocDB::DBCluster', { BackupRetentionPeriod: 14 }) },
    { name: 'a week, as a text', template: cluster('AWS::DocDB::DBCluster', { BackupRetentionPeriod: '7' }) },
  ],
  nonCompliant: [
    {
      name: 'six days',
      template: cluster('AWS::DocDB::DBCluster', { BackupRetentionPeriod: 6 }),
      at: ['Cluster Properties.BackupRetentionPeriod'],
    },
    {
      name: 'one, as a text',
      template: cluster('AWS::DocDB::DBCluster', { BackupRetentionPeriod: '1' }),
      at: ['Cluster Properties.BackupRetentionPeriod'],
    },
    {
      name: 'nothing is said',
      template: cluster('AWS::DocDB::DBCluster', {}),
      at: ['Cluster Properties.BackupRetentionPeriod'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: cluster('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...cluster('AWS::DocDB::DBCluster', { BackupRetentionPeriod: { Ref: 'Choice' } }),
      },
      at: ['Cluster Properties.BackupRetentionPeriod'],
    },
  ],
};
