import type { RuleCases } from '../../../model/cases';

const database = (Type: string, Properties: object) => ({ Resources: { Database: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'another port', template: database('AWS::RDS::DBInstance', { Engine: 'postgres', Port: '6543' }) },
  ],
  nonCompliant: [
    {
      name: 'the default',
      template: database('AWS::RDS::DBInstance', { Engine: 'postgres', Port: '5432' }),
      at: ['Database Properties.Port'],
    },
    {
      name: 'nothing is said',
      template: database('AWS::RDS::DBInstance', { Engine: 'postgres' }),
      at: ['Database Properties.Port'],
    },
    {
      name: 'a cluster, as a number',
      template: database('AWS::RDS::DBCluster', { Engine: 'aurora-postgresql', Port: 3306 }),
      at: ['Database Properties.Port'],
    },
  ],
  notApplicable: [
    { name: 'a member of a cluster', template: database('AWS::RDS::DBInstance', { Engine: 'aurora-postgresql' }) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...database('AWS::RDS::DBInstance', { Engine: 'postgres', Port: { Ref: 'Choice' } }),
      },
      at: ['Database Properties.Port'],
    },
  ],
};
