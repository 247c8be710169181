import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Channel: {
      Type: 'AWS::Config::DeliveryChannel',
      Properties: { S3BucketName: 'history', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'a key', template: given({ S3KmsKeyArn: 'arn:aws:kms:eu-west-1:111122223333:key/1234' }) },
    { name: 'a key of another stack', template: given({ S3KmsKeyArn: { 'Fn::ImportValue': 'setting' } }) },
  ],
  nonCompliant: [
    { name: 'no key', template: given({}), at: ['Channel Properties.S3KmsKeyArn'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'an alias that is put together',
      template: given({ S3KmsKeyArn: { 'Fn::Join': ['/', ['alias', { 'Fn::ImportValue': 'setting' }]] } }),
      at: ['Channel Properties.S3KmsKeyArn'],
    },
  ],
};
