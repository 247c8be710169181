import type { RuleCases } from '../../../model/cases';

const cluster = (Properties: object) => ({ Resources: { Cluster: { Type: 'AWS::RDS::DBCluster', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a day', template: cluster({ Engine: 'aurora-mysql', BacktrackWindow: 86400 }) },
  ],
  nonCompliant: [
    {
      name: 'off',
      template: cluster({ Engine: 'aurora-mysql', BacktrackWindow: 0 }),
      at: ['Cluster Properties.BacktrackWindow'],
    },
    { name: 'nothing is said', template: cluster({ Engine: 'aurora-mysql' }), at: ['Cluster Properties.BacktrackWindow'] },
  ],
  notApplicable: [
    { name: 'PostgreSQL has none', template: cluster({ Engine: 'aurora-postgresql' }) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...cluster({ Engine: 'aurora-mysql', BacktrackWindow: { Ref: 'Choice' } }),
      },
      at: ['Cluster Properties.BacktrackWindow'],
    },
  ],
};
