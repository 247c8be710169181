import type { RuleCases } from '../../../model/cases';

const cluster = (Properties: object) => ({ Resources: { Cluster: { Type: 'AWS::DocDB::DBCluster', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'encrypted', template: cluster({ StorageEncrypted: true }) },
    { name: 'spelled as a text', template: cluster({ StorageEncrypted: 'true' }) },
  ],
  nonCompliant: [
    { name: 'off', template: cluster({ StorageEncrypted: 'false' }), at: ['Cluster Properties.StorageEncrypted'] },
    { name: 'nothing is said', template: cluster({}), at: ['Cluster Properties.StorageEncrypted'] },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...cluster({ StorageEncrypted: { 'Fn::If': ['IsProduction', true, false] } }),
      },
      at: ['Cluster Properties.StorageEncrypted'],
    },
  ],
  notApplicable: [
    { name: 'restored from a snapshot', template: cluster({ SnapshotIdentifier: 'orders-2026' }) },
    { name: 'a copy', template: cluster({ SourceDBClusterIdentifier: 'orders' }) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...cluster({ StorageEncrypted: { Ref: 'Choice' } }),
      },
      at: ['Cluster Properties.StorageEncrypted'],
    },
  ],
};
