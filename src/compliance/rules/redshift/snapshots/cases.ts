import type { RuleCases } from '../../../model/cases';

const cluster = (Type: string, Properties: object) => ({ Resources: { Cluster: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'two weeks',
      template: cluster('AWS::Redshift::Cluster', { NodeType: 'ra3.large', AutomatedSnapshotRetentionPeriod: 14 }),
    },
    {
      name: 'a week, as a text',
      template: cluster('AWS::Redshift::Cluster', { NodeType: 'ra3.large', AutomatedSnapshotRetentionPeriod: '7' }),
    },
  ],
  nonCompliant: [
    {
      name: 'six days',
      template: cluster('AWS::Redshift::Cluster', { NodeType: 'ra3.large', AutomatedSnapshotRetentionPeriod: 6 }),
      at: ['Cluster Properties.AutomatedSnapshotRetentionPeriod'],
    },
    {
      name: 'one, as a text',
      template: cluster('AWS::Redshift::Cluster', { NodeType: 'ra3.large', AutomatedSnapshotRetentionPeriod: '1' }),
      at: ['Cluster Properties.AutomatedSnapshotRetentionPeriod'],
    },
    {
      name: 'nothing is said',
      template: cluster('AWS::Redshift::Cluster', { NodeType: 'ra3.large' }),
      at: ['Cluster Properties.AutomatedSnapshotRetentionPeriod'],
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
        ...cluster('AWS::Redshift::Cluster', {
          NodeType: 'ra3.large',
          AutomatedSnapshotRetentionPeriod: { Ref: 'Choice' },
        }),
      },
      at: ['Cluster Properties.AutomatedSnapshotRetentionPeriod'],
    },
  ],
};
