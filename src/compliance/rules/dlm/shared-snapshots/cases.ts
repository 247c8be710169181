import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Policy: {
      Type: 'AWS::DLM::LifecyclePolicy',
      Properties: { Description: 'Backups', ExecutionRoleArn: 'arn:aws:iam::111122223333:role/dlm', State: 'ENABLED', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'not shared', template: given({ PolicyDetails: { Schedules: [{ Name: 'daily' }] } }) },
  ],
  nonCompliant: [
    {
      name: 'shared',
      template: given({ PolicyDetails: { Schedules: [{ ShareRules: [{ TargetAccounts: ['444455556666'] }] }] } }),
      at: ['Policy Properties.PolicyDetails.Schedules.0.ShareRules.0.TargetAccounts.0'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ PolicyDetails: { Schedules: [{ ShareRules: [{ TargetAccounts: { 'Fn::ImportValue': 'setting' } }] }] } }),
      at: ['Policy Properties.PolicyDetails.Schedules.0.ShareRules.0.TargetAccounts'],
    },
  ],
};
