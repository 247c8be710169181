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
      name: 'not written',
      template: given({
        LogConfiguration: { Level: 'INFO', CloudwatchLogsLogDestination: { LogGroupArn: 'arn:aws:logs:eu-west-1:111122223333:log-group:pipe' } },
      }),
    },
    { name: 'no log', template: given({}) },
  ],
  nonCompliant: [
    {
      name: 'written',
      template: given({ LogConfiguration: { Level: 'INFO', IncludeExecutionData: ['ALL'] } }),
      at: ['Pipe Properties.LogConfiguration.IncludeExecutionData.0'],
    },
    {
      name: 'without a list',
      template: given({ LogConfiguration: { IncludeExecutionData: 'ALL' } }),
      at: ['Pipe Properties.LogConfiguration.IncludeExecutionData'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ LogConfiguration: { IncludeExecutionData: { 'Fn::ImportValue': 'setting' } } }),
      at: ['Pipe Properties.LogConfiguration.IncludeExecutionData'],
    },
  ],
};
