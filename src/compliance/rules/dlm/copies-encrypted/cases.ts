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
    {
      name: 'encrypted',
      template: given({ PolicyDetails: { Schedules: [{ CrossRegionCopyRules: [{ TargetRegion: 'eu-central-1', Encrypted: true }] }] } }),
    },
    { name: 'no copies', template: given({ PolicyDetails: { Schedules: [{ Name: 'daily' }] } }) },
  ],
  nonCompliant: [
    {
      name: 'not encrypted',
      template: given({ PolicyDetails: { Schedules: [{ CrossRegionCopyRules: [{ TargetRegion: 'eu-central-1', Encrypted: false }] }] } }),
      at: ['Policy Properties.PolicyDetails.Schedules.0.CrossRegionCopyRules.0.Encrypted'],
    },
    {
      name: 'when a snapshot is shared',
      template: given({
        PolicyDetails: { Actions: [{ Name: 'copy', CrossRegionCopy: [{ Target: 'eu-central-1', EncryptionConfiguration: { Encrypted: 'false' } }] }] },
      }),
      at: ['Policy Properties.PolicyDetails.Actions.0.CrossRegionCopy.0.EncryptionConfiguration.Encrypted'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ PolicyDetails: { Schedules: [{ CrossRegionCopyRules: [{ Encrypted: { 'Fn::ImportValue': 'setting' } }] }] } }),
      at: ['Policy Properties.PolicyDetails.Schedules.0.CrossRegionCopyRules.0.Encrypted'],
    },
  ],
};
