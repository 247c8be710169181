import type { RuleCases } from '../../../model/cases';

const key = (Properties: object) => ({ Resources: { It: { Type: 'AWS::KMS::Key', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'nothing is said', template: key({}) },
    { name: 'the check is made', template: key({ BypassPolicyLockoutSafetyCheck: 'false' }) },
  ],
  nonCompliant: [
    {
      name: 'the check is bypassed',
      template: key({ BypassPolicyLockoutSafetyCheck: true }),
      at: ['It Properties.BypassPolicyLockoutSafetyCheck'],
    },
    {
      name: 'spelled as a text',
      template: key({ BypassPolicyLockoutSafetyCheck: 'true' }),
      at: ['It Properties.BypassPolicyLockoutSafetyCheck'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: { Resources: { Group: { Type: 'AWS::IAM::Group' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...key({ BypassPolicyLockoutSafetyCheck: { Ref: 'Value' } }) },
      at: ['It Properties.BypassPolicyLockoutSafetyCheck'],
    },
  ],
};
