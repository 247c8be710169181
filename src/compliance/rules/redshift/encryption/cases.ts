import type { RuleCases } from '../../../model/cases';

const cluster = (Type: string, Properties: object) => ({ Resources: { Cluster: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'says so', template: cluster('AWS::Redshift::Cluster', { NodeType: 'ra3.large', Encrypted: true }) },
    { name: 'spelled as a text', template: cluster('AWS::Redshift::Cluster', { NodeType: 'ra3.large', Encrypted: 'true' }) },
    { name: 'nothing is said: the default is right', template: cluster('AWS::Redshift::Cluster', { NodeType: 'ra3.large' }) },
  ],
  nonCompliant: [
    {
      name: 'the opposite',
      template: cluster('AWS::Redshift::Cluster', { NodeType: 'ra3.large', Encrypted: false }),
      at: ['Cluster Properties.Encrypted'],
    },
    {
      name: 'the opposite as a text',
      template: cluster('AWS::Redshift::Cluster', { NodeType: 'ra3.large', Encrypted: 'false' }),
      at: ['Cluster Properties.Encrypted'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...cluster('AWS::Redshift::Cluster', {
          NodeType: 'ra3.large',
          Encrypted: { 'Fn::If': ['IsProduction', true, false] },
        }),
      },
      at: ['Cluster Properties.Encrypted'],
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
        ...cluster('AWS::Redshift::Cluster', { NodeType: 'ra3.large', Encrypted: { Ref: 'Choice' } }),
      },
      at: ['Cluster Properties.Encrypted'],
    },
  ],
};
