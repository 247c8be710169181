import type { RuleCases } from '../../../model/cases';

const accessKey = (Properties: object) => ({ Resources: { It: { Type: 'AWS::IAM::AccessKey', Properties: { UserName: 'u', ...Properties } } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'inactive', template: accessKey({ Status: 'Inactive' }) },
  ],
  nonCompliant: [
    {
      name: 'nothing is said',
      template: accessKey({}),
      at: ['It Properties.Status'],
    },
    {
      name: 'active',
      template: accessKey({ Status: 'Active' }),
      at: ['It Properties.Status'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: { Resources: { Group: { Type: 'AWS::IAM::Group' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...accessKey({ Status: { Ref: 'Value' } }) },
      at: ['It Properties.Status'],
    },
  ],
};
