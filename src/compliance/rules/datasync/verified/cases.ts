import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Task: {
      Type: 'AWS::DataSync::Task',
      Properties: { SourceLocationArn: 'arn:aws:datasync:eu-west-1:111122223333:location/loc-1', DestinationLocationArn: 'arn:aws:datasync:eu-west-1:111122223333:location/loc-2', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'verified', template: given({ Options: { VerifyMode: 'ONLY_FILES_TRANSFERRED' } }) },
    { name: 'nothing is said', template: given({}) },
  ],
  nonCompliant: [
    { name: 'not verified', template: given({ Options: { VerifyMode: 'NONE' } }), at: ['Task Properties.Options.VerifyMode'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ Options: { VerifyMode: { 'Fn::ImportValue': 'setting' } } }),
      at: ['Task Properties.Options.VerifyMode'],
    },
  ],
};
