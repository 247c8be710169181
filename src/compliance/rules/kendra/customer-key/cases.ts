import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Index: {
      Type: 'AWS::Kendra::Index',
      Properties: { Name: 'handbook', Edition: 'ENTERPRISE_EDITION', RoleArn: 'arn:aws:iam::111122223333:role/kendra', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a key of the customer',
      template: given({ ServerSideEncryptionConfiguration: { KmsKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/1234' } }),
    },
    { name: 'a key of another stack', template: given({ ServerSideEncryptionConfiguration: { KmsKeyId: { 'Fn::ImportValue': 'setting' } } }) },
  ],
  nonCompliant: [
    { name: 'no key', template: given({}), at: ['Index Properties.ServerSideEncryptionConfiguration.KmsKeyId'] },
    {
      name: 'a key of AWS',
      template: given({ ServerSideEncryptionConfiguration: { KmsKeyId: 'alias/aws/service' } }),
      at: ['Index Properties.ServerSideEncryptionConfiguration.KmsKeyId'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'an alias that is put together',
      template: given({ ServerSideEncryptionConfiguration: { KmsKeyId: { 'Fn::Join': ['/', ['alias', { 'Fn::ImportValue': 'setting' }]] } } }),
      at: ['Index Properties.ServerSideEncryptionConfiguration.KmsKeyId'],
    },
  ],
};
