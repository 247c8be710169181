import type { RuleCases } from '../../../model/cases';

const cluster = (Type: string, Properties: object) => ({ Resources: { Cluster: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'an own name', template: cluster('AWS::Redshift::Cluster', { NodeType: 'ra3.large', DBName: 'orders' }) },
  ],
  nonCompliant: [
    {
      name: 'the default',
      template: cluster('AWS::Redshift::Cluster', { NodeType: 'ra3.large', DBName: 'dev' }),
      at: ['Cluster Properties.DBName'],
    },
    {
      name: 'in another case',
      template: cluster('AWS::Redshift::Cluster', { NodeType: 'ra3.large', DBName: 'DEV' }),
      at: ['Cluster Properties.DBName'],
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
        ...cluster('AWS::Redshift::Cluster', { NodeType: 'ra3.large', DBName: { Ref: 'Choice' } }),
      },
      at: ['Cluster Properties.DBName'],
    },
  ],
};
