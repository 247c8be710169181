import type { RuleCases } from '../../../model/cases';

const database = (Properties: object) => ({ Resources: { Database: { Type: 'AWS::RDS::DBInstance', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a key', template: database({ Engine: 'postgres', StorageEncrypted: true, KmsKeyId: 'alias/databases' }) },
  ],
  nonCompliant: [
    {
      name: 'no key',
      template: database({ Engine: 'postgres', StorageEncrypted: true }),
      at: ['Database Properties.KmsKeyId'],
    },
    {
      name: 'a key of AWS',
      template: database({ Engine: 'postgres', StorageEncrypted: true, KmsKeyId: 'alias/aws/rds' }),
      at: ['Database Properties.KmsKeyId'],
    },
  ],
  notApplicable: [
    { name: 'not encrypted at all: another rule', template: database({ Engine: 'postgres' }) },
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
