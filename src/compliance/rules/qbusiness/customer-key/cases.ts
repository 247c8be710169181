import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Application: {
      Type: 'AWS::QBusiness::Application',
      Properties: { DisplayName: 'Handbook', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'a key of the customer', template: given({ EncryptionConfiguration: { KmsKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/1234' } }) },
    { name: 'a key of another stack', template: given({ EncryptionConfiguration: { KmsKeyId: { 'Fn::ImportValue': 'setting' } } }) },
  ],
  nonCompliant: [
    { name: 'no key', template: given({}), at: ['Application Properties.EncryptionConfiguration.KmsKeyId'] },
    {
      name: 'a key of AWS',
      template: given({ EncryptionConfiguration: { KmsKeyId: 'alias/aws/service' } }),
      at: ['Application Properties.EncryptionConfiguration.KmsKeyId'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'an alias that is put together',
      template: given({ EncryptionConfiguration: { KmsKeyId: { 'Fn::Join': ['/', ['alias', { 'Fn::ImportValue': 'setting' }]] } } }),
      at: ['Application Properties.EncryptionConfiguration.KmsKeyId'],
    },
  ],
};
