import type { RuleCases } from '../../../model/cases';

const cluster = (Type: string, Properties: object) => ({ Resources: { Cluster: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'says so', template: cluster('AWS::MemoryDB::Cluster', { ACLName: 'orders', AutoMinorVersionUpgrade: true }) },
    {
      name: 'spelled as a text',
      template: cluster('AWS::MemoryDB::Cluster', { ACLName: 'orders', AutoMinorVersionUpgrade: 'true' }),
    },
    { name: 'nothing is said: the default is right', template: cluster('AWS::MemoryDB::Cluster', { ACLName: 'orders' }) },
  ],
  nonCompliant: [
    {
      name: 'the opposite',
      template: cluster('AWS::MemoryDB::Cluster', { ACLName: 'orders', AutoMinorVersionUpgrade: false }),
      at: ['Cluster Properties.AutoMinorVersionUpgrade'],
    },
    {
      name: 'the opposite as a text',
      template: cluster('AWS::MemoryDB::Cluster', { ACLName: 'orders', AutoMinorVersionUpgrade: 'false' }),
      at: ['Cluster Properties.AutoMinorVersionUpgrade'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...cluster('AWS::MemoryDB::Cluster', {
          ACLName: 'orders',
          AutoMinorVersionUpgrade: { 'Fn::If': ['IsProduction', true, false] },
        }),
      },
      at: ['Cluster Properties.AutoMinorVersionUpgrade'],
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
        ...cluster('AWS::MemoryDB::Cluster', { ACLName: 'orders', AutoMinorVersionUpgrade: { Ref: 'Choice' } }),
      },
      at: ['Cluster Properties.AutoMinorVersionUpgrade'],
    },
  ],
};
