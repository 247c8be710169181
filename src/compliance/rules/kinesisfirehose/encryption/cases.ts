import type { RuleCases } from '../../../model/cases';

const stream = (Properties: object) => ({ Resources: { Stream: { Type: 'AWS::KinesisFirehose::DeliveryStream', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a key of AWS', template: stream({ DeliveryStreamEncryptionConfigurationInput: { KeyType: 'AWS_OWNED_CMK' } }) },
  ],
  nonCompliant: [
    {
      name: 'nothing is said',
      template: stream({ DeliveryStreamType: 'DirectPut' }),
      at: ['Stream Properties.DeliveryStreamEncryptionConfigurationInput.KeyType'],
    },
  ],
  notApplicable: [
    { name: 'from another stream, which decides', template: stream({ DeliveryStreamType: 'KinesisStreamAsSource' }) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...stream({ DeliveryStreamEncryptionConfigurationInput: { KeyType: { Ref: 'Choice' } } }),
      },
      at: ['Stream Properties.DeliveryStreamEncryptionConfigurationInput.KeyType'],
    },
  ],
};
