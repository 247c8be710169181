import type { RuleCases } from '../../../model/cases';

const cluster = (Type: string, Properties: object) => ({ Resources: { Cluster: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'says so', template: cluster('AWS::Redshift::Cluster', { NodeType: 'ra3.large', AllowVersionUpgrade: true }) },
    {
      name: 'spelled as a text',
      template: cluster('AWS::Redshift::Cluster', { NodeType: 'ra3.large', AllowVersionUpgrade: 'true' }),
    },
    { name: 'nothing is said: the default is right', template: cluster('AWS::Redshift::Cluster', { NodeType: 'ra3.large' }) },
  ],
  nonCompliant: [
    {
      name: 'the opposite',
      template: cluster('AWS::Redshift::Cluster', { NodeType: 'ra3.large', AllowVersionUpgrade: false }),
      at: ['Cluster Properties.AllowVersionUpgrade'],
    },
    {
      name: 'the opposite as a text',
      template: cluster('AWS::Redshift::Cluster', { NodeType: 'ra3.large', AllowVersionUpgrade: 'false' }),
      at: ['Cluster Properties.AllowVersionUpgrade'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...cluster('AWS::Redshift::Cluster', {
          NodeType: 'ra3.large',
          AllowVersionUpgrade: { 'Fn::If': ['IsProduction', true, false] },
        }),
      },
      at: ['Cluster Properties.AllowVersionUpgrade'],
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
        ...cluster('AWS::Redshift::Cluster', { NodeType: 'ra3.large', AllowVersionUpgrade: { Ref: 'Choice' } }),
      },
      at: ['Cluster Properties.AllowVersionUpgrade'],
    },
  ],
};
