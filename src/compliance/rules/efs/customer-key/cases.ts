import type { RuleCases } from '../../../model/cases';

const files = (Type: string, Properties: object) => ({ Resources: { Files: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'an own key',
      template: files('AWS::EFS::FileSystem', {
        Encrypted: true,
        KmsKeyId: 'arn:aws:kms:eu-west-1:123456789012:key/1234',
      }),
    },
    {
      name: 'a reference',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...files('AWS::EFS::FileSystem', { Encrypted: true, KmsKeyId: { Ref: 'Choice' } }),
      },
    },
  ],
  nonCompliant: [
    {
      name: 'nothing is said',
      template: files('AWS::EFS::FileSystem', { Encrypted: true }),
      at: ['Files Properties.KmsKeyId'],
    },
    {
      name: 'a key of AWS',
      template: files('AWS::EFS::FileSystem', { Encrypted: true, KmsKeyId: 'alias/aws/service' }),
      at: ['Files Properties.KmsKeyId'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: files('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'an alias that is put together',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...files('AWS::EFS::FileSystem', {
          Encrypted: true,
          KmsKeyId: { 'Fn::Join': ['', ['alias/', { Ref: 'Choice' }]] },
        }),
      },
      at: ['Files Properties.KmsKeyId'],
    },
  ],
};
