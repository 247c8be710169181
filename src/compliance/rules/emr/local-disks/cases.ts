import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Configuration: { Type: 'AWS::EMR::SecurityConfiguration', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a key',
      template: given({
        SecurityConfiguration: {
          EncryptionConfiguration: {
            EnableAtRestEncryption: true,
            AtRestEncryptionConfiguration: { LocalDiskEncryptionConfiguration: { EncryptionKeyProviderType: 'AwsKms', AwsKmsKey: 'k' } },
          },
        },
      }),
    },
    {
      name: 'as a text',
      template: given({
        SecurityConfiguration: '{"EncryptionConfiguration":{"EnableAtRestEncryption":true,"AtRestEncryptionConfiguration":{"LocalDiskEncryptionConfiguration":{"EncryptionKeyProviderType":"AwsKms","AwsKmsKey":"k"}}}}',
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'S3 only',
      template: given({
        SecurityConfiguration: {
          EncryptionConfiguration: { EnableAtRestEncryption: true, AtRestEncryptionConfiguration: { S3EncryptionConfiguration: { EncryptionMode: 'SSE-S3' } } },
        },
      }),
      at: [
        'Configuration Properties.SecurityConfiguration.EncryptionConfiguration.AtRestEncryptionConfiguration.LocalDiskEncryptionConfiguration',
      ],
    },
    {
      name: 'S3 only, as a text',
      template: given({
        SecurityConfiguration: '{"EncryptionConfiguration":{"EnableAtRestEncryption":true,"AtRestEncryptionConfiguration":{"S3EncryptionConfiguration":{"EncryptionMode":"SSE-S3"}}}}',
      }),
      at: ['Configuration Properties.SecurityConfiguration'],
    },
  ],
  notApplicable: [
    {
      name: 'nothing is encrypted',
      template: given({ SecurityConfiguration: { EncryptionConfiguration: { EnableAtRestEncryption: false } } }),
    },
  ],
  unknown: [
    {
      name: 'an import',
      template: given({ SecurityConfiguration: { 'Fn::ImportValue': 'Configuration' } }),
      at: ['Configuration Properties.SecurityConfiguration'],
    },
  ],
};
