import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Bus: { Type: 'AWS::Events::EventBus', Properties: { Name: 'main', ...Properties } } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a key', template: given({ KmsKeyIdentifier: 'arn:aws:kms:eu-west-1:111122223333:key/1234' }) },
    { name: 'a key of another stack', template: given({ KmsKeyIdentifier: { 'Fn::ImportValue': 'setting' } }) },
  ],
  nonCompliant: [
    { name: 'no key', template: given({}), at: ['Bus Properties.KmsKeyIdentifier'] },
    { name: 'a key of AWS', template: given({ KmsKeyIdentifier: 'alias/aws/events' }), at: ['Bus Properties.KmsKeyIdentifier'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'an alias that is put together',
      template: given({ KmsKeyIdentifier: { 'Fn::Join': ['/', ['alias', { 'Fn::ImportValue': 'setting' }]] } }),
      at: ['Bus Properties.KmsKeyIdentifier'],
    },
  ],
};
