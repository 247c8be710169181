import type { RuleCases } from '../../../model/cases';

const configuration = (Type: string, Properties: object) => ({ Resources: { Configuration: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'encrypted',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...configuration('AWS::Glue::SecurityConfiguration', {
          Name: 'jobs',
          EncryptionConfiguration: {
            JobBookmarksEncryption: { JobBookmarksEncryptionMode: 'CSE-KMS', KmsKeyArn: { Ref: 'Choice' } },
          },
        }),
      },
    },
  ],
  nonCompliant: [
    {
      name: 'off',
      template: configuration('AWS::Glue::SecurityConfiguration', {
        EncryptionConfiguration: { JobBookmarksEncryption: { JobBookmarksEncryptionMode: 'DISABLED' } },
      }),
      at: ['Configuration Properties.EncryptionConfiguration.JobBookmarksEncryption.JobBookmarksEncryptionMode'],
    },
    {
      name: 'nothing is said',
      template: configuration('AWS::Glue::SecurityConfiguration', { EncryptionConfiguration: {} }),
      at: ['Configuration Properties.EncryptionConfiguration.JobBookmarksEncryption.JobBookmarksEncryptionMode'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: configuration('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...configuration('AWS::Glue::SecurityConfiguration', {
          EncryptionConfiguration: { JobBookmarksEncryption: { JobBookmarksEncryptionMode: { Ref: 'Choice' } } },
        }),
      },
      at: ['Configuration Properties.EncryptionConfiguration.JobBookmarksEncryption.JobBookmarksEncryptionMode'],
    },
  ],
};
