import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Stream: { Type: 'AWS::KinesisFirehose::DeliveryStream', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a key',
      template: given({ DeliveryStreamEncryptionConfigurationInput: { KeyType: 'CUSTOMER_MANAGED_CMK', KeyARN: { 'Fn::ImportValue': 'Key' } } }),
    },
  ],
  nonCompliant: [
    {
      name: 'of AWS',
      template: given({ DeliveryStreamEncryptionConfigurationInput: { KeyType: 'AWS_OWNED_CMK' } }),
      at: ['Stream Properties.DeliveryStreamEncryptionConfigurationInput.KeyType'],
    },
    {
      name: 'none',
      template: given({ DeliveryStreamType: 'DirectPut' }),
      at: ['Stream Properties.DeliveryStreamEncryptionConfigurationInput.KeyType'],
    },
    {
      name: 'no name of the key',
      template: given({ DeliveryStreamEncryptionConfigurationInput: { KeyType: 'CUSTOMER_MANAGED_CMK' } }),
      at: ['Stream Properties.DeliveryStreamEncryptionConfigurationInput.KeyARN'],
    },
  ],
  notApplicable: [
    { name: 'the stream before it is encrypted', template: given({ DeliveryStreamType: 'KinesisStreamAsSource' }) },
  ],
  unknown: [
    {
      name: 'an import',
      template: given({ DeliveryStreamEncryptionConfigurationInput: { KeyType: { 'Fn::ImportValue': 'Type' } } }),
      at: ['Stream Properties.DeliveryStreamEncryptionConfigurationInput.KeyType'],
    },
  ],
};
