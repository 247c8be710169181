import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Dataset: {
      Type: 'AWS::Forecast::Dataset',
      Properties: { DatasetName: 'sales', DatasetType: 'TARGET_TIME_SERIES', Domain: 'RETAIL', Schema: {}, ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'a key of the customer', template: given({ EncryptionConfig: { KmsKeyArn: 'arn:aws:kms:eu-west-1:111122223333:key/1234' } }) },
    { name: 'a key of another stack', template: given({ EncryptionConfig: { KmsKeyArn: { 'Fn::ImportValue': 'setting' } } }) },
  ],
  nonCompliant: [
    { name: 'no key', template: given({}), at: ['Dataset Properties.EncryptionConfig.KmsKeyArn'] },
    {
      name: 'a key of AWS',
      template: given({ EncryptionConfig: { KmsKeyArn: 'alias/aws/service' } }),
      at: ['Dataset Properties.EncryptionConfig.KmsKeyArn'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'an alias that is put together',
      template: given({ EncryptionConfig: { KmsKeyArn: { 'Fn::Join': ['/', ['alias', { 'Fn::ImportValue': 'setting' }]] } } }),
      at: ['Dataset Properties.EncryptionConfig.KmsKeyArn'],
    },
  ],
};
