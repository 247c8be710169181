import type { RuleCases } from '../../../model/cases';

const database = (Properties: object) => ({ Resources: { Database: { Type: 'AWS::RDS::DBInstance', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'two zones', template: database({ Engine: 'postgres', MultiAZ: true }) },
    { name: 'spelled as a text', template: database({ Engine: 'postgres', MultiAZ: 'true' }) },
  ],
  nonCompliant: [
    { name: 'one zone', template: database({ Engine: 'postgres', MultiAZ: false }), at: ['Database Properties.MultiAZ'] },
    { name: 'nothing is said', template: database({ Engine: 'postgres' }), at: ['Database Properties.MultiAZ'] },
  ],
  notApplicable: [
    { name: 'a member of an Aurora cluster', template: database({ Engine: 'aurora-postgresql' }) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...database({ Engine: 'postgres', MultiAZ: { Ref: 'Choice' } }),
      },
      at: ['Database Properties.MultiAZ'],
    },
  ],
};
