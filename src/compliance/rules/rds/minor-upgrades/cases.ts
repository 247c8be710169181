import type { RuleCases } from '../../../model/cases';

const database = (Type: string, Properties: object) => ({ Resources: { Database: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'says so', template: database('AWS::RDS::DBInstance', { Engine: 'postgres', AutoMinorVersionUpgrade: true }) },
    {
      name: 'spelled as a text',
      template: database('AWS::RDS::DBInstance', { Engine: 'postgres', AutoMinorVersionUpgrade: 'true' }),
    },
    { name: 'nothing is said: the default is right', template: database('AWS::RDS::DBInstance', { Engine: 'postgres' }) },
    {
      name: 'RDS::DBCluster',
      template: database('AWS::RDS::DBCluster', { Engine: 'postgres', AutoMinorVersionUpgrade: true }),
    },
  ],
  nonCompliant: [
    {
      name: 'the opposite',
      template: database('AWS::RDS::DBInstance', { Engine: 'postgres', AutoMinorVersionUpgrade: false }),
      at: ['Database Properties.AutoMinorVersionUpgrade'],
    },
    {
      name: 'the opposite as a text',
      template: database('AWS::RDS::DBInstance', { Engine: 'postgres', AutoMinorVersionUpgrade: 'false' }),
      at: ['Database Properties.AutoMinorVersionUpgrade'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...database('AWS::RDS::DBInstance', {
          Engine: 'postgres',
          AutoMinorVersionUpgrade: { 'Fn::If': ['IsProduction', true, false] },
        }),
      },
      at: ['Database Properties.AutoMinorVersionUpgrade'],
    },
    {
      name: 'RDS::DBCluster',
      template: database('AWS::RDS::DBCluster', { Engine: 'postgres', AutoMinorVersionUpgrade: false }),
      at: ['Database Properties.AutoMinorVersionUpgrade'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: database('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...database('AWS::RDS::DBInstance', { Engine: 'postgres', AutoMinorVersionUpgrade: { Ref: 'Choice' } }),
      },
      at: ['Database Properties.AutoMinorVersionUpgrade'],
    },
  ],
};
