import type { RuleCases } from '../../../model/cases';

const key = (Properties: object) => ({ Resources: { It: { Type: 'AWS::KMS::Key', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'nothing is said', template: key({}) },
    { name: 'enabled', template: key({ Enabled: 'true' }) },
  ],
  nonCompliant: [
    {
      name: 'disabled',
      template: key({ Enabled: false }),
      at: ['It Properties.Enabled'],
    },
    {
      name: 'spelled as a text',
      template: key({ Enabled: 'false' }),
      at: ['It Properties.Enabled'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: { Resources: { Group: { Type: 'AWS::IAM::Group' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...key({ Enabled: { Ref: 'Value' } }) },
      at: ['It Properties.Enabled'],
    },
  ],
};
