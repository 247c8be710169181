import type { RuleCases } from '../../../model/cases';

const cluster = (Type: string, Properties: object) => ({ Resources: { Cluster: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'kept', template: cluster('AWS::Neptune::DBCluster', { EnableCloudwatchLogsExports: ['audit'] }) },
    { name: 'a single value', template: cluster('AWS::Neptune::DBCluster', { EnableCloudwatchLogsExports: 'audit' }) },
  ],
  nonCompliant: [
    {
      name: 'others only',
      template: cluster('AWS::Neptune::DBCluster', { EnableCloudwatchLogsExports: ['other'] }),
      at: ['Cluster Properties.EnableCloudwatchLogsExports'],
    },
    {
      name: 'nothing is said',
      template: cluster('AWS::Neptune::DBCluster', {}),
      at: ['Cluster Properties.EnableCloudwatchLogsExports'],
    },
    {
      name: 'an empty list',
      template: cluster('AWS::Neptune::DBCluster', { EnableCloudwatchLogsExports: [] }),
      at: ['Cluster Properties.EnableCloudwatchLogsExports'],
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
        ...cluster('AWS::Neptune::DBCluster', { EnableCloudwatchLogsExports: { Ref: 'Choice' } }),
      },
      at: ['Cluster Properties.EnableCloudwatchLogsExports'],
    },
  ],
};
