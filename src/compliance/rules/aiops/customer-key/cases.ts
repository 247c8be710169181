import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    InvestigationGroup: {
      Type: 'AWS::AIOps::InvestigationGroup',
      Properties: { Name: 'ops', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'a key of the customer', template: given({ EncryptionConfig: { KmsKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/1234' } }) },
    { name: 'a key of another stack', template: given({ EncryptionConfig: { KmsKeyId: { 'Fn::ImportValue': 'setting' } } }) },
  ],
  nonCompliant: [
    { name: 'no key', template: given({}), at: ['InvestigationGroup Properties.EncryptionConfig.KmsKeyId'] },
    {
      name: 'a key of AWS',
      template: given({ EncryptionConfig: { KmsKeyId: 'alias/aws/service' } }),
      at: ['InvestigationGroup Properties.EncryptionConfig.KmsKeyId'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'an alias that is put together',
      template: given({ EncryptionConfig: { KmsKeyId: { 'Fn::Join': ['/', ['alias', { 'Fn::ImportValue': 'setting' }]] } } }),
      at: ['InvestigationGroup Properties.EncryptionConfig.KmsKeyId'],
    },
  ],
};
