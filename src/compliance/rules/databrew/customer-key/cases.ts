import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Job: {
      Type: 'AWS::DataBrew::Job',
      Properties: { Name: 'clean', Type: 'RECIPE', RoleArn: 'arn:aws:iam::111122223333:role/brew', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'a key of the customer', template: given({ EncryptionKeyArn: 'arn:aws:kms:eu-west-1:111122223333:key/1234' }) },
    { name: 'a key of another stack', template: given({ EncryptionKeyArn: { 'Fn::ImportValue': 'setting' } }) },
  ],
  nonCompliant: [
    { name: 'no key', template: given({}), at: ['Job Properties.EncryptionKeyArn'] },
    { name: 'a key of AWS', template: given({ EncryptionKeyArn: 'alias/aws/service' }), at: ['Job Properties.EncryptionKeyArn'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'an alias that is put together',
      template: given({ EncryptionKeyArn: { 'Fn::Join': ['/', ['alias', { 'Fn::ImportValue': 'setting' }]] } }),
      at: ['Job Properties.EncryptionKeyArn'],
    },
  ],
};
