import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Environment: {
      Type: 'AWS::M2::Environment',
      Properties: { Name: 'core', EngineType: 'bluage', InstanceType: 'M2.m5.large', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'a key of the customer', template: given({ KmsKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/1234' }) },
    { name: 'a key of another stack', template: given({ KmsKeyId: { 'Fn::ImportValue': 'setting' } }) },
  ],
  nonCompliant: [
    { name: 'no key', template: given({}), at: ['Environment Properties.KmsKeyId'] },
    { name: 'a key of AWS', template: given({ KmsKeyId: 'alias/aws/service' }), at: ['Environment Properties.KmsKeyId'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'an alias that is put together',
      template: given({ KmsKeyId: { 'Fn::Join': ['/', ['alias', { 'Fn::ImportValue': 'setting' }]] } }),
      at: ['Environment Properties.KmsKeyId'],
    },
  ],
};
