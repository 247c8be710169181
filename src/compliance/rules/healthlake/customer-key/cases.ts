import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    FHIRDatastore: {
      Type: 'AWS::HealthLake::FHIRDatastore',
      Properties: { DatastoreTypeVersion: 'R4', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a key of the customer',
      template: given({ SseConfiguration: { KmsEncryptionConfig: { KmsKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/1234' } } }),
    },
    {
      name: 'a key of another stack',
      template: given({ SseConfiguration: { KmsEncryptionConfig: { KmsKeyId: { 'Fn::ImportValue': 'setting' } } } }),
    },
  ],
  nonCompliant: [
    { name: 'no key', template: given({}), at: ['FHIRDatastore Properties.SseConfiguration.KmsEncryptionConfig.KmsKeyId'] },
    {
      name: 'a key of AWS',
      template: given({ SseConfiguration: { KmsEncryptionConfig: { KmsKeyId: 'alias/aws/service' } } }),
      at: ['FHIRDatastore Properties.SseConfiguration.KmsEncryptionConfig.KmsKeyId'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'an alias that is put together',
      template: given({
        SseConfiguration: { KmsEncryptionConfig: { KmsKeyId: { 'Fn::Join': ['/', ['alias', { 'Fn::ImportValue': 'setting' }]] } } },
      }),
      at: ['FHIRDatastore Properties.SseConfiguration.KmsEncryptionConfig.KmsKeyId'],
    },
  ],
};
