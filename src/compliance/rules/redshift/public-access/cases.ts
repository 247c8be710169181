import type { RuleCases } from '../../../model/cases';

const cluster = (Type: string, Properties: object) => ({ Resources: { Cluster: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'says so', template: cluster('AWS::Redshift::Cluster', { NodeType: 'ra3.large', PubliclyAccessible: false }) },
    {
      name: 'spelled as a text',
      template: cluster('AWS::Redshift::Cluster', { NodeType: 'ra3.large', PubliclyAccessible: 'false' }),
    },
    { name: 'nothing is said: the default is right', template: cluster('AWS::Redshift::Cluster', { NodeType: 'ra3.large' }) },
  ],
  nonCompliant: [
    {
      name: 'the opposite',
      template: cluster('AWS::Redshift::Cluster', { NodeType: 'ra3.large', PubliclyAccessible: true }),
      at: ['Cluster Properties.PubliclyAccessible'],
    },
    {
      name: 'the opposite as a text',
      template: cluster('AWS::Redshift::Cluster', { NodeType: 'ra3.large', PubliclyAccessible: 'true' }),
      at: ['Cluster Properties.PubliclyAccessible'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...cluster('AWS::Redshift::Cluster', {
          NodeType: 'ra3.large',
          PubliclyAccessible: { 'Fn::If': ['IsProduction', false, true] },
        }),
      },
      at: ['Cluster Properties.PubliclyAccessible'],
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
        ...cluster('AWS::Redshift::Cluster', { NodeType: 'ra3.large', PubliclyAccessible: { Ref: 'Choice' } }),
      },
      at: ['Cluster Properties.PubliclyAccessible'],
    },
  ],
};
