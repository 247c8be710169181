import type { RuleCases } from '../../../model/cases';

const key = (Properties: object) => ({ Resources: { It: { Type: 'AWS::KMS::Key', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'nothing is said: 30 days', template: key({}) },
    { name: '30 days, as a text', template: key({ PendingWindowInDays: '30' }) },
  ],
  nonCompliant: [
    {
      name: 'a week',
      template: key({ PendingWindowInDays: 7 }),
      at: ['It Properties.PendingWindowInDays'],
    },
    {
      name: '29 days, as a text',
      template: key({ PendingWindowInDays: '29' }),
      at: ['It Properties.PendingWindowInDays'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: { Resources: { Group: { Type: 'AWS::IAM::Group' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...key({ PendingWindowInDays: { Ref: 'Value' } }) },
      at: ['It Properties.PendingWindowInDays'],
    },
  ],
};
