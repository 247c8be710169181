import type { RuleCases } from '../../../model/cases';

const domain = (Type: string, Properties: object) => ({ Resources: { Domain: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'an own key',
      template: domain('AWS::OpenSearchService::Domain', {
        EncryptionAtRestOptions: { Enabled: true, KmsKeyId: 'arn:aws:kms:eu-west-1:123456789012:key/1234' },
      }),
    },
    {
      name: 'a reference',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...domain('AWS::OpenSearchService::Domain', {
          EncryptionAtRestOptions: { Enabled: true, KmsKeyId: { Ref: 'Choice' } },
        }),
      },
    },
  ],
  nonCompliant: [
    {
      name: 'nothing is said',
      template: domain('AWS::OpenSearchService::Domain', { EncryptionAtRestOptions: { Enabled: true } }),
      at: ['Domain Properties.EncryptionAtRestOptions.KmsKeyId'],
    },
    {
      name: 'a key of AWS',
      template: domain('AWS::OpenSearchService::Domain', {
        EncryptionAtRestOptions: { Enabled: true, KmsKeyId: 'alias/aws/service' },
      }),
      at: ['Domain Properties.EncryptionAtRestOptions.KmsKeyId'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: domain('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'an alias that is put together',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...domain('AWS::OpenSearchService::Domain', {
          EncryptionAtRestOptions: {
            Enabled: true,
            KmsKeyId: { 'Fn::Join': ['', ['alias/', { Ref: 'Choice' }]] },
          },
        }),
      },
      at: ['Domain Properties.EncryptionAtRestOptions.KmsKeyId'],
    },
  ],
};
