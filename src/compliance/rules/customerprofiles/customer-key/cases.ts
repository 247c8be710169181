import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Domain: {
      Type: 'AWS::CustomerProfiles::Domain',
      Properties: { DomainName: 'shop', DefaultExpirationDays: 365, ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'a key of the customer', template: given({ DefaultEncryptionKey: 'arn:aws:kms:eu-west-1:111122223333:key/1234' }) },
    { name: 'a key of another stack', template: given({ DefaultEncryptionKey: { 'Fn::ImportValue': 'setting' } }) },
  ],
  nonCompliant: [
    { name: 'no key', template: given({}), at: ['Domain Properties.DefaultEncryptionKey'] },
    { name: 'a key of AWS', template: given({ DefaultEncryptionKey: 'alias/aws/service' }), at: ['Domain Properties.DefaultEncryptionKey'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'an alias that is put together',
      template: given({ DefaultEncryptionKey: { 'Fn::Join': ['/', ['alias', { 'Fn::ImportValue': 'setting' }]] } }),
      at: ['Domain Properties.DefaultEncryptionKey'],
    },
  ],
};
