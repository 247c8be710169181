import type { RuleCases } from '../../../model/cases';

const files = (Type: string, Properties: object) => ({ Resources: { Files: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'on', template: files('AWS::EFS::FileSystem', { BackupPolicy: { Status: 'ENABLED' } }) },
  ],
  nonCompliant: [
    {
      name: 'off',
      template: files('AWS::EFS::FileSystem', { BackupPolicy: { Status: 'DISABLED' } }),
      at: ['Files Properties.BackupPolicy.Status'],
    },
    {
      name: 'nothing is said',
      template: files('AWS::EFS::FileSystem', { Encrypted: true }),
      at: ['Files Properties.BackupPolicy.Status'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: files('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...files('AWS::EFS::FileSystem', { BackupPolicy: { Status: { Ref: 'Choice' } } }),
      },
      at: ['Files Properties.BackupPolicy.Status'],
    },
  ],
};
