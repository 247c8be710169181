import type { RuleCases } from '../../../model/cases';

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a year, for a trail',
      template: {
        Resources: {
          Group: { Type: 'AWS::Logs::LogGroup', Properties: { RetentionInDays: 365 } },
          Trail: { Type: 'AWS::CloudTrail::Trail', Properties: { S3BucketName: 'logs', IsLogging: true, CloudWatchLogsLogGroupArn: { 'Fn::GetAtt': ['Group', 'Arn'] } } },
        },
      },
    },
    {
      name: 'for ever, for a flow log',
      template: {
        Resources: {
          Group: { Type: 'AWS::Logs::LogGroup', Properties: {} },
          Flow: { Type: 'AWS::EC2::FlowLog', Properties: { ResourceId: 'vpc-1', ResourceType: 'VPC', LogGroupName: { Ref: 'Group' } } },
        },
      },
    },
  ],
  nonCompliant: [
    {
      name: 'a week, for a trail',
      template: {
        Resources: {
          Group: { Type: 'AWS::Logs::LogGroup', Properties: { RetentionInDays: 7 } },
          Trail: { Type: 'AWS::CloudTrail::Trail', Properties: { S3BucketName: 'logs', IsLogging: true, CloudWatchLogsLogGroupArn: { 'Fn::GetAtt': ['Group', 'Arn'] } } },
        },
      },
      at: ['Group Properties.RetentionInDays'],
    },
    {
      name: 'as a text, for a flow log',
      template: {
        Resources: {
          Group: { Type: 'AWS::Logs::LogGroup', Properties: { RetentionInDays: '30' } },
          Flow: { Type: 'AWS::EC2::FlowLog', Properties: { ResourceId: 'vpc-1', ResourceType: 'VPC', LogGroupName: { Ref: 'Group' } } },
        },
      },
      at: ['Group Properties.RetentionInDays'],
    },
    {
      name: 'a day, for a web ACL',
      template: {
        Resources: {
          Group: { Type: 'AWS::Logs::LogGroup', Properties: { RetentionInDays: 1 } },
          Waf: { Type: 'AWS::WAFv2::LoggingConfiguration', Properties: { ResourceArn: 'arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/a/b', LogDestinationConfigs: [{ 'Fn::GetAtt': ['Group', 'Arn'] }] } },
        },
      },
      at: ['Group Properties.RetentionInDays'],
    },
  ],
  notApplicable: [
    { name: 'a log of an application', template: { Resources: { Group: { Type: 'AWS::Logs::LogGroup', Properties: { RetentionInDays: 7 } } } } },
    {
      name: 'a log group of another stack',
      template: { Resources: { Trail: { Type: 'AWS::CloudTrail::Trail', Properties: { S3BucketName: 'logs', IsLogging: true, CloudWatchLogsLogGroupArn: { 'Fn::ImportValue': 'setting' } } } } },
    },
    {
      name: 'a trail without a log group',
      template: { Resources: { Trail: { Type: 'AWS::CloudTrail::Trail', Properties: { S3BucketName: 'logs', IsLogging: true } } } },
    },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: {
        Resources: {
          Group: { Type: 'AWS::Logs::LogGroup', Properties: { RetentionInDays: { 'Fn::ImportValue': 'setting' } } },
          Trail: { Type: 'AWS::CloudTrail::Trail', Properties: { S3BucketName: 'logs', IsLogging: true, CloudWatchLogsLogGroupArn: { 'Fn::GetAtt': ['Group', 'Arn'] } } },
        },
      },
      at: ['Group Properties.RetentionInDays'],
    },
  ],
};
