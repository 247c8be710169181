import type { RuleCases } from '../../../model/cases';

const cluster = (Type: string, Properties: object) => ({ Resources: { Cluster: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'an own name', template: cluster('AWS::Redshift::Cluster', { NodeType: 'ra3.large', MasterUsername: 'orders' }) },
  ],
  nonCompliant: [
    {
      name: 'the default',
      template: cluster('AWS::Redshift::Cluster', { NodeType: 'ra3.large', MasterUsername: 'awsuser' }),
      at: ['Cluster Properties.MasterUsername'],
    },
    {
      name: 'in another case',
      template: cluster('AWS::Redshift::Cluster', { NodeType: 'ra3.large', MasterUsername: 'AWSUSER' }),
      at: ['Cluster Properties.MasterUsername'],
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
        ...cluster('AWS::Redshift::Cluster', { NodeType: 'ra3.large', MasterUsername: { Ref: 'Choice' } }),
      },
      at: ['Cluster Properties.MasterUsername'],
    },
  ],
};
