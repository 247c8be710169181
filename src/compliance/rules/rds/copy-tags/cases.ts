import type { RuleCases } from '../../../model/cases';

const database = (Type: string, Properties: object) => ({ Resources: { Database: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'an instance', template: database('AWS::RDS::DBInstance', { Engine: 'postgres', CopyTagsToSnapshot: true }) },
    {
      name: 'a cluster',
      template: database('AWS::RDS::DBCluster', { Engine: 'aurora-postgresql', CopyTagsToSnapshot: 'true' }),
    },
  ],
  nonCompliant: [
    {
      name: 'nothing is said',
      template: database('AWS::RDS::DBInstance', { Engine: 'postgres' }),
      at: ['Database Properties.CopyTagsToSnapshot'],
    },
    {
      name: 'a cluster',
      template: database('AWS::RDS::DBCluster', { Engine: 'aurora-postgresql', CopyTagsToSnapshot: false }),
      at: ['Database Properties.CopyTagsToSnapshot'],
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
        ...database('AWS::RDS::DBInstance', { Engine: 'postgres', CopyTagsToSnapshot: { Ref: 'Choice' } }),
      },
      at: ['Database Properties.CopyTagsToSnapshot'],
    },
  ],
};
