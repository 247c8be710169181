import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Store: { Type: 'AWS::CloudTrail::EventDataStore', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a key of the customer', template: given({ KmsKeyId: 'alias/audit' }) },
    { name: 'a key of another stack', template: given({ KmsKeyId: { 'Fn::ImportValue': 'setting' } }) },
  ],
  nonCompliant: [
    { name: 'no key', template: given({}), at: ['Store Properties.KmsKeyId'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'an alias that is put together',
      template: given({ KmsKeyId: { 'Fn::Join': ['/', ['alias', { 'Fn::ImportValue': 'setting' }]] } }),
      at: ['Store Properties.KmsKeyId'],
    },
  ],
};
