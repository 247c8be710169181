import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Trail: {
      Type: 'AWS::CloudTrail::Trail',
      Properties: { S3BucketName: 'audit-logs', IsLogging: true, ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a log group',
      template: given({
        CloudWatchLogsLogGroupArn: 'arn:aws:logs:eu-west-1:111122223333:log-group:trail:*',
        CloudWatchLogsRoleArn: 'arn:aws:iam::111122223333:role/trail',
      }),
    },
    { name: 'a log group of another stack', template: given({ CloudWatchLogsLogGroupArn: { 'Fn::ImportValue': 'setting' } }) },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: given({}), at: ['Trail Properties.CloudWatchLogsLogGroupArn'] },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'prod' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...given({ CloudWatchLogsLogGroupArn: { 'Fn::If': ['IsProduction', 'arn:aws:logs:eu-west-1:111122223333:log-group:trail:*', { Ref: 'AWS::NoValue' }] } }),
      },
      at: ['Trail Properties.CloudWatchLogsLogGroupArn'],
    },
  ],
  notApplicable: [
    { name: 'a trail that is switched off', template: given({ IsLogging: false }) },
  ],
  unknown: [
    {
      name: 'whether it is switched off is decided elsewhere',
      template: given({ IsLogging: { 'Fn::ImportValue': 'setting' } }),
      at: ['Trail Properties.IsLogging'],
    },
  ],
};
