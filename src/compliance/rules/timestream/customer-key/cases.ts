import type { RuleCases } from '../../../model/cases';

const database = (Type: string, Properties: object) => ({ Resources: { Database: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'an own key',
      template: database('AWS::Timestream::Database', {
        DatabaseName: 'metrics',
        KmsKeyId: 'arn:aws:kms:eu-west-1:123456789012:key/1234',
      }),
    },
    {
      name: 'a reference',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...database('AWS::Timestream::Database', { DatabaseName: 'metrics', KmsKeyId: { Ref: 'Choice' } }),
      },
    },
  ],
  nonCompliant: [
    {
      name: 'nothing is said',
      template: database('AWS::Timestream::Database', { DatabaseName: 'metrics' }),
      at: ['Database Properties.KmsKeyId'],
    },
    {
      name: 'a key of AWS',
      template: database('AWS::Timestream::Database', { DatabaseName: 'metrics', KmsKeyId: 'alias/aws/service' }),
      at: ['Database Properties.KmsKeyId'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: database('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'an alias that is put together',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...database('AWS::Timestream::Database', {
          DatabaseName: 'metrics',
          KmsKeyId: { 'Fn::Join': ['', ['alias/', { Ref: 'Choice' }]] },
        }),
      },
      at: ['Database Properties.KmsKeyId'],
    },
  ],
};
