import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Portal: { Type: 'AWS::WorkSpacesWeb::Portal', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a key of the customer', template: given({ CustomerManagedKey: 'arn:aws:kms:eu-west-1:111122223333:key/1234' }) },
    { name: 'a key of another stack', template: given({ CustomerManagedKey: { 'Fn::ImportValue': 'setting' } }) },
  ],
  nonCompliant: [
    { name: 'no key', template: given({}), at: ['Portal Properties.CustomerManagedKey'] },
    { name: 'a key of AWS', template: given({ CustomerManagedKey: 'alias/aws/service' }), at: ['Portal Properties.CustomerManagedKey'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'an alias that is put together',
      template: given({ CustomerManagedKey: { 'Fn::Join': ['/', ['alias', { 'Fn::ImportValue': 'setting' }]] } }),
      at: ['Portal Properties.CustomerManagedKey'],
    },
  ],
};
