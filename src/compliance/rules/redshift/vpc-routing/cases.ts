import type { RuleCases } from '../../../model/cases';

const cluster = (Type: string, Properties: object) => ({ Resources: { Cluster: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'says so', template: cluster('AWS::Redshift::Cluster', { NodeType: 'ra3.large', EnhancedVpcRouting: true }) },
    {
      name: 'spelled as a text',
      template: cluster('AWS::Redshift::Cluster', { NodeType: 'ra3.large', EnhancedVpcRouting: 'true' }),
    },
  ],
  nonCompliant: [
    {
      name: 'the opposite',
      template: cluster('AWS::Redshift::Cluster', { NodeType: 'ra3.large', EnhancedVpcRouting: false }),
      at: ['Cluster Properties.EnhancedVpcRouting'],
    },
    {
      name: 'the opposite as a text',
      template: cluster('AWS::Redshift::Cluster', { NodeType: 'ra3.large', EnhancedVpcRouting: 'false' }),
      at: ['Cluster Properties.EnhancedVpcRouting'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...cluster('AWS::Redshift::Cluster', {
          NodeType: 'ra3.large',
          EnhancedVpcRouting: { 'Fn::If': ['IsProduction', true, false] },
        }),
      },
      at: ['Cluster Properties.EnhancedVpcRouting'],
    },
    {
      name: 'nothing is said',
      template: cluster('AWS::Redshift::Cluster', { NodeType: 'ra3.large' }),
      at: ['Cluster Properties.EnhancedVpcRouting'],
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
        ...cluster('AWS::Redshift::Cluster', { NodeType: 'ra3.large', EnhancedVpcRouting: { Ref: 'Choice' } }),
      },
      at: ['Cluster Properties.EnhancedVpcRouting'],
    },
  ],
};
