import type { RuleCases } from '../../../model/cases';

const cluster = (Type: string, Properties: object) => ({ Resources: { Cluster: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'says so', template: cluster('AWS::DocDB::DBCluster', { DeletionProtection: true }) },
    { name: 'spelled as a text', template: cluster('AWS::DocDB::DBCluster', { DeletionProtection: 'true' }) },
  ],
  nonCompliant: [
    {
      name: 'the opposite',
      template: cluster('AWS::DocDB::DBCluster', { DeletionProtection: false }),
      at: ['Cluster Properties.DeletionProtection'],
    },
    {
      name: 'the opposite as a text',
      template: cluster('AWS::DocDB::DBCluster', { DeletionProtection: 'false' }),
      at: ['Cluster Properties.DeletionProtection'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...cluster('AWS::DocDB::DBCluster', { DeletionProtection: { 'Fn::If': ['IsProduction', true, false] } }),
      },
      at: ['Cluster Properties.DeletionProtection'],
    },
    { name: 'nothing is said', template: cluster('AWS::DocDB::DBCluster', {}), at: ['Cluster Properties.DeletionProtection'] },
  ],
  notApplicable: [
    { name: 'another type', template: cluster('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...cluster('AWS::DocDB::DBCluster', { DeletionProtection: { Ref: 'Choice' } }),
      },
      at: ['Cluster Properties.DeletionProtection'],
    },
  ],
};
