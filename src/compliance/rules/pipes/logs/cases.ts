import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Pipe: {
      Type: 'AWS::Pipes::Pipe',
      Properties: { RoleArn: 'arn:aws:iam::111122223333:role/pipe', Source: 'arn:aws:sqs:eu-west-1:111122223333:in', Target: 'arn:aws:sqs:eu-west-1:111122223333:out', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    {
      name: 'errors',
      template: given({
        LogConfiguration: { Level: 'ERROR', CloudwatchLogsLogDestination: { LogGroupArn: 'arn:aws:logs:eu-west-1:111122223333:log-group:pipe' } },
      }),
    },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: given({}), at: ['Pipe Properties.LogConfiguration'] },
    { name: 'off', template: given({ LogConfiguration: { Level: 'OFF' } }), at: ['Pipe Properties.LogConfiguration.Level'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ LogConfiguration: { Level: { 'Fn::ImportValue': 'setting' } } }),
      at: ['Pipe Properties.LogConfiguration.Level'],
    },
  ],
};
