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
    {
      name: 'a log group',
      template: given({ CloudWatchLogGroupArn: 'arn:aws:logs:eu-west-1:111122223333:log-group:sync', Options: { LogLevel: 'TRANSFER' } }),
    },
  ],
  nonCompliant: [
    { name: 'no log group', template: given({}), at: ['Task Properties.CloudWatchLogGroupArn'] },
    {
      name: 'switched off',
      template: given({ CloudWatchLogGroupArn: 'arn:aws:logs:eu-west-1:111122223333:log-group:sync', Options: { LogLevel: 'OFF' } }),
      at: ['Task Properties.Options.LogLevel'],
    },
  ],
  notApplicable: [
    { name: 'a mode that always logs', template: given({ TaskMode: 'ENHANCED' }) },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({
        CloudWatchLogGroupArn: 'arn:aws:logs:eu-west-1:111122223333:log-group:sync',
        Options: { LogLevel: { 'Fn::ImportValue': 'setting' } },
      }),
      at: ['Task Properties.Options.LogLevel'],
    },
  ],
};
