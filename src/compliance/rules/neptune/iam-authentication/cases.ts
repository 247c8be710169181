import type { RuleCases } from '../../../model/cases';

const cluster = (Type: string, Properties: object) => ({ Resources: { Cluster: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'says so', template: cluster('AWS::Neptune::DBCluster', { IamAuthEnabled: true }) },
    { name: 'spelled as a text', template: cluster('AWS::Neptune::DBCluster', { IamAuthEnabled: 'true' }) },
  ],
  nonCompliant: [
    {
      name: 'the opposite',
      template: cluster('AWS::Neptune::DBCluster', { IamAuthEnabled: false }),
      at: ['Cluster Properties.IamAuthEnabled'],
    },
    {
      name: 'the opposite as a text',
      template: cluster('AWS::Neptune::DBCluster', { IamAuthEnabled: 'false' }),
      at: ['Cluster Properties.IamAuthEnabled'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...cluster('AWS::Neptune::DBCluster', { IamAuthEnabled: { 'Fn::If': ['IsProduction', true, false] } }),
      },
      at: ['Cluster Properties.IamAuthEnabled'],
    },
    { name: 'nothing is said', template: cluster('AWS::Neptune::DBCluster', {}), at: ['Cluster Properties.IamAuthEnabled'] },
  ],
  notApplicable: [
    { name: 'another type', template: cluster('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...cluster('AWS::Neptune::DBCluster', { IamAuthEnabled: { Ref: 'Choice' } }),
      },
      at: ['Cluster Properties.IamAuthEnabled'],
    },
  ],
};
