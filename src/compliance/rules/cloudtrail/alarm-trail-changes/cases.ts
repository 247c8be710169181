import type { RuleCases } from '../../../model/cases';

/** A trail with a log group, whose events are counted by filters; an alarm watches the metric Watched. */
const given = (...patterns: unknown[]) => ({
  Resources: {
    Trail: {
      Type: 'AWS::CloudTrail::Trail',
      Properties: { S3BucketName: 'b', IsLogging: true, CloudWatchLogsLogGroupArn: { 'Fn::GetAtt': ['Group', 'Arn'] } },
    },
    Group: { Type: 'AWS::Logs::LogGroup', Properties: {} },
    ...Object.fromEntries(patterns.map((FilterPattern, index) => [`Filter${String(index)}`, {
      Type: 'AWS::Logs::MetricFilter',
      Properties: {
        LogGroupName: { Ref: 'Group' },
        FilterPattern,
        MetricTransformations: [{ MetricNamespace: 'Audit', MetricName: 'Watched', MetricValue: '1' }],
      },
    }])),
    Alarm: { Type: 'AWS::CloudWatch::Alarm', Properties: { Namespace: 'Audit', MetricName: 'Watched' } },
  },
});

export const cases: RuleCases = {
  compliant: [
    {
      name: 'each by its name',
      template: given('{ ($.eventName = CreateTrail) || ($.eventName = UpdateTrail) || ($.eventName = DeleteTrail) || ($.eventName = StartLogging) || ($.eventName = StopLogging) }'),
    },
    {
      name: 'in two filters, in quotes',
      template: given('{ $.eventSource = "cloudtrail.amazonaws.com" && ($.eventName="CreateTrail") }', '{$.eventName="UpdateTrail"||$.eventName="DeleteTrail"||$.eventName="StartLogging"||$.eventName="StopLogging"}'),
    },
    { name: 'the whole service', template: given('{ $.eventSource = cloudtrail.* }') },
    { name: 'by words', template: given('?CreateTrail ?UpdateTrail ?DeleteTrail ?StartLogging ?StopLogging') },
  ],
  nonCompliant: [
    { name: 'nothing counts them', template: given(), at: ['Trail Properties.CloudWatchLogsLogGroupArn'] },
    {
      name: 'all but one',
      template: given('{ ($.eventName = UpdateTrail) || ($.eventName = DeleteTrail) || ($.eventName = StartLogging) || ($.eventName = StopLogging) }'),
      at: ['Trail Properties.CloudWatchLogsLogGroupArn'],
    },
    {
      name: 'of another service',
      template: given('{ ($.eventSource = "sqs.amazonaws.com") && (($.eventName = CreateTrail) || ($.eventName = UpdateTrail) || ($.eventName = DeleteTrail) || ($.eventName = StartLogging) || ($.eventName = StopLogging)) }'),
      at: ['Trail Properties.CloudWatchLogsLogGroupArn'],
    },
    {
      name: 'nobody watches the number',
      template: {
        Resources: {
          Trail: { Type: 'AWS::CloudTrail::Trail', Properties: { CloudWatchLogsLogGroupArn: { 'Fn::GetAtt': ['Group', 'Arn'] } } },
          Group: { Type: 'AWS::Logs::LogGroup', Properties: {} },
          Filter: {
            Type: 'AWS::Logs::MetricFilter',
            Properties: {
              LogGroupName: { Ref: 'Group' },
              FilterPattern: '{ ($.eventName = CreateTrail) || ($.eventName = UpdateTrail) || ($.eventName = DeleteTrail) || ($.eventName = StartLogging) || ($.eventName = StopLogging) }',
              MetricTransformations: [{ MetricNamespace: 'Audit', MetricName: 'Forgotten', MetricValue: '1' }],
            },
          },
        },
      },
      at: ['Trail Properties.CloudWatchLogsLogGroupArn'],
    },
  ],
  notApplicable: [
    {
      name: 'no log group',
      template: { Resources: { Trail: { Type: 'AWS::CloudTrail::Trail', Properties: { S3BucketName: 'b', IsLogging: true } } } },
    },
    {
      name: 'a log group of another stack',
      template: {
        Resources: { Trail: { Type: 'AWS::CloudTrail::Trail', Properties: { CloudWatchLogsLogGroupArn: { 'Fn::ImportValue': 'Group' } } } },
      },
    },
  ],
  unknown: [
    { name: 'a pattern of another stack', template: given({ 'Fn::ImportValue': 'Pattern' }), at: ['Filter0 Properties.FilterPattern'] },
  ],
};
