import type { RuleCases } from '../../../model/cases';

const cluster = (Type: string, Properties: object) => ({ Resources: { Cluster: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'an own list', template: cluster('AWS::MemoryDB::Cluster', { ACLName: 'orders' }) },
  ],
  nonCompliant: [
    {
      name: 'open',
      template: cluster('AWS::MemoryDB::Cluster', { ACLName: 'open-access' }),
      at: ['Cluster Properties.ACLName'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...cluster('AWS::MemoryDB::Cluster', {
          ACLName: { 'Fn::If': ['IsProduction', 'orders', 'open-access'] },
        }),
      },
      at: ['Cluster Properties.ACLName'],
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
        ...cluster('AWS::MemoryDB::Cluster', { ACLName: { Ref: 'Choice' } }),
      },
      at: ['Cluster Properties.ACLName'],
    },
  ],
};
