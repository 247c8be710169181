import type { RuleCases } from '../../../model/cases';

const stream = (Type: string, Properties: object) => ({ Resources: { Stream: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a key',
      template: stream('AWS::Kinesis::Stream', {
        StreamEncryption: { EncryptionType: 'KMS', KeyId: 'alias/aws/kinesis' },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'nothing is said',
      template: stream('AWS::Kinesis::Stream', { ShardCount: 1 }),
      at: ['Stream Properties.StreamEncryption.EncryptionType'],
    },
    {
      name: 'none',
      template: stream('AWS::Kinesis::Stream', { StreamEncryption: { EncryptionType: 'NONE' } }),
      at: ['Stream Properties.StreamEncryption.EncryptionType'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: stream('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...stream('AWS::Kinesis::Stream', {
          StreamEncryption: { EncryptionType: { Ref: 'Choice' }, KeyId: 'alias/aws/kinesis' },
        }),
      },
      at: ['Stream Properties.StreamEncryption.EncryptionType'],
    },
  ],
};
