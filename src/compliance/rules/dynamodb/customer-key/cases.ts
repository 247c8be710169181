import type { RuleCases } from '../../../model/cases';

const table = (Type: string, Properties: object) => ({ Resources: { Table: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'an own key',
      template: table('AWS::DynamoDB::Table', {
        SSESpecification: {
          SSEEnabled: true,
          SSEType: 'KMS',
          KMSMasterKeyId: 'arn:aws:kms:eu-west-1:123456789012:key/1234',
        },
      }),
    },
    {
      name: 'a reference',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...table('AWS::DynamoDB::Table', {
          SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: { Ref: 'Choice' } },
        }),
      },
    },
  ],
  nonCompliant: [
    {
      name: 'nothing is said',
      template: table('AWS::DynamoDB::Table', { SSESpecification: { SSEEnabled: true, SSEType: 'KMS' } }),
      at: ['Table Properties.SSESpecification.KMSMasterKeyId'],
    },
    {
      name: 'a key of AWS',
      template: table('AWS::DynamoDB::Table', {
        SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: 'alias/aws/service' },
      }),
      at: ['Table Properties.SSESpecification.KMSMasterKeyId'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: table('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'an alias that is put together',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...table('AWS::DynamoDB::Table', {
          SSESpecification: {
            SSEEnabled: true,
            SSEType: 'KMS',
            KMSMasterKeyId: { 'Fn::Join': ['', ['alias/', { Ref: 'Choice' }]] },
          },
        }),
      },
      at: ['Table Properties.SSESpecification.KMSMasterKeyId'],
    },
  ],
};
