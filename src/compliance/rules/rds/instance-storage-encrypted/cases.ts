import type { RuleCases } from '../../../model/cases';

const database = (Properties: object) => ({ Resources: { Database: { Type: 'AWS::RDS::DBInstance', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'encrypted', template: database({ Engine: 'postgres', StorageEncrypted: true }) },
    {
      name: 'spelled as a text',
      template: database({ Engine: 'postgres', StorageEncrypted: 'true', KmsKeyId: 'alias/databases' }),
    },
  ],
  nonCompliant: [
    {
      name: 'not encrypted',
      template: database({ Engine: 'postgres', StorageEncrypted: false }),
      at: ['Database Properties.StorageEncrypted'],
    },
    { name: 'nothing is said', template: database({ Engine: 'postgres' }), at: ['Database Properties.StorageEncrypted'] },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...database({ Engine: 'postgres', StorageEncrypted: { 'Fn::If': ['IsProduction', true, 'false'] } }),
      },
      at: ['Database Properties.StorageEncrypted'],
    },
  ],
  notApplicable: [
    { name: 'a member of an Aurora cluster', template: database({ Engine: 'aurora-postgresql' }) },
    { name: 'a member of a cluster of plain RDS', template: database({ Engine: 'postgres', DBClusterIdentifier: 'orders' }) },
    { name: 'restored from a snapshot', template: database({ DBSnapshotIdentifier: 'orders-2026' }) },
    { name: 'a read replica', template: database({ SourceDBInstanceIdentifier: 'orders' }) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...database({ Engine: 'postgres', StorageEncrypted: { Ref: 'Choice' } }),
      },
      at: ['Database Properties.StorageEncrypted'],
    },
  ],
};
