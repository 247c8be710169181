import type { RuleCases } from '../../../model/cases';

const cluster = (Type: string, Properties: object) => ({ Resources: { Cluster: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'says so',
      template: cluster('AWS::DAX::Cluster', { NodeType: 'dax.r5.large', SSESpecification: { SSEEnabled: true } }),
    },
    {
      name: 'spelled as a text',
      template: cluster('AWS::DAX::Cluster', { NodeType: 'dax.r5.large', SSESpecification: { SSEEnabled: 'true' } }),
    },
  ],
  nonCompliant: [
    {
      name: 'the opposite',
      template: cluster('AWS::DAX::Cluster', { NodeType: 'dax.r5.large', SSESpecification: { SSEEnabled: false } }),
      at: ['Cluster Properties.SSESpecification.SSEEnabled'],
    },
    {
      name: 'the opposite as a text',
      template: cluster('AWS::DAX::Cluster', {
        NodeType: 'dax.r5.large',
        SSESpecification: { SSEEnabled: 'false' },
      }),
      at: ['Cluster Properties.SSESpecification.SSEEnabled'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...cluster('AWS::DAX::Cluster', {
          NodeType: 'dax.r5.large',
          SSESpecification: { SSEEnabled: { 'Fn::If': ['IsProduction', true, false] } },
        }),
      },
      at: ['Cluster Properties.SSESpecification.SSEEnabled'],
    },
    {
      name: 'nothing is said',
      template: cluster('AWS::DAX::Cluster', { NodeType: 'dax.r5.large' }),
      at: ['Cluster Properties.SSESpecification.SSEEnabled'],
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
        ...cluster('AWS::DAX::Cluster', {
          NodeType: 'dax.r5.large',
          SSESpecification: { SSEEnabled: { Ref: 'Choice' } },
        }),
      },
      at: ['Cluster Properties.SSESpecification.SSEEnabled'],
    },
  ],
};
