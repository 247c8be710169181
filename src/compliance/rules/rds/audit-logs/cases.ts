import type { RuleCases } from '../../../model/cases';

const cluster = (Properties: object) => ({ Resources: { Cluster: { Type: 'AWS::RDS::DBCluster', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'audit among others',
      template: cluster({ Engine: 'aurora-mysql', EnableCloudwatchLogsExports: ['error', 'audit'] }),
    },
  ],
  nonCompliant: [
    {
      name: 'only errors',
      template: cluster({ Engine: 'aurora-mysql', EnableCloudwatchLogsExports: ['error'] }),
      at: ['Cluster Properties.EnableCloudwatchLogsExports'],
    },
    { name: 'none', template: cluster({ Engine: 'aurora-mysql' }), at: ['Cluster Properties.EnableCloudwatchLogsExports'] },
  ],
  notApplicable: [
    { name: 'PostgreSQL', template: cluster({ Engine: 'aurora-postgresql' }) },
  ],
  unknown: [
    {
      name: 'a log that is not known',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...cluster({ Engine: 'aurora-mysql', EnableCloudwatchLogsExports: [{ Ref: 'Choice' }] }),
      },
      at: ['Cluster Properties.EnableCloudwatchLogsExports.0'],
    },
  ],
};
