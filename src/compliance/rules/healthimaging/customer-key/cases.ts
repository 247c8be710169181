import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Datastore: { Type: 'AWS::HealthImaging::Datastore', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a key of the customer', template: given({ KmsKeyArn: 'arn:aws:kms:eu-west-1:111122223333:key/1234' }) },
    { name: 'a key of another stack', template: given({ KmsKeyArn: { 'Fn::ImportValue': 'setting' } }) },
  ],
  nonCompliant: [
    { name: 'no key', template: given({}), at: ['Datastore Properties.KmsKeyArn'] },
    { name: 'a key of AWS', template: given({ KmsKeyArn: 'alias/aws/service' }), at: ['Datastore Properties.KmsKeyArn'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'an alias that is put together',
      template: given({ KmsKeyArn: { 'Fn::Join': ['/', ['alias', { 'Fn::ImportValue': 'setting' }]] } }),
      at: ['Datastore Properties.KmsKeyArn'],
    },
  ],
};
