import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Memory: {
      Type: 'AWS::BedrockAgentCore::Memory',
      Properties: { Name: 'chats', EventExpiryDuration: 30, ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'a key of the customer', template: given({ EncryptionKeyArn: 'arn:aws:kms:eu-west-1:111122223333:key/1234' }) },
    { name: 'a key of another stack', template: given({ EncryptionKeyArn: { 'Fn::ImportValue': 'setting' } }) },
  ],
  nonCompliant: [
    { name: 'no key', template: given({}), at: ['Memory Properties.EncryptionKeyArn'] },
    { name: 'a key of AWS', template: given({ EncryptionKeyArn: 'alias/aws/service' }), at: ['Memory Properties.EncryptionKeyArn'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'an alias that is put together',
      template: given({ EncryptionKeyArn: { 'Fn::Join': ['/', ['alias', { 'Fn::ImportValue': 'setting' }]] } }),
      at: ['Memory Properties.EncryptionKeyArn'],
    },
  ],
};
