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
            CloudWatchEncryption: { CloudWatchEncryptionMode: 'SSE-KMS', KmsKeyArn: { Ref: 'Choice' } },
          },
        }),
      },
    },
  ],
  nonCompliant: [
    {
      name: 'off',
      template: configuration('AWS::Glue::SecurityConfiguration', {
        EncryptionConfiguration: { CloudWatchEncryption: { CloudWatchEncryptionMode: 'DISABLED' } },
      }),
      at: ['Configuration Properties.EncryptionConfiguration.CloudWatchEncryption.CloudWatchEncryptionMode'],
    },
    {
      name: 'nothing is said',
      template: configuration('AWS::Glue::SecurityConfiguration', { EncryptionConfiguration: {} }),
      at: ['Configuration Properties.EncryptionConfiguration.CloudWatchEncryption.CloudWatchEncryptionMode'],
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
          EncryptionConfiguration: { CloudWatchEncryption: { CloudWatchEncryptionMode: { Ref: 'Choice' } } },
        }),
      },
      at: ['Configuration Properties.EncryptionConfiguration.CloudWatchEncryption.CloudWatchEncryptionMode'],
    },
  ],
};
