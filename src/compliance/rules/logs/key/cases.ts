import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Group: { Type: 'AWS::Logs::LogGroup', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a key', template: given({ KmsKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/1234' }) },
    { name: 'a key of another stack', template: given({ KmsKeyId: { 'Fn::ImportValue': 'setting' } }) },
  ],
  nonCompliant: [
    { name: 'no key', template: given({}), at: ['Group Properties.KmsKeyId'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'an alias that is put together',
      template: given({ KmsKeyId: { 'Fn::Join': ['/', ['alias', { 'Fn::ImportValue': 'setting' }]] } }),
      at: ['Group Properties.KmsKeyId'],
    },
  ],
};
