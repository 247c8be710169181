import type { RuleCases } from '../../../model/cases';

export const cases: RuleCases = {
  compliant: [
    {
      name: 'an alarm',
      template: {
        Resources: {
          Filter: {
            Type: 'AWS::Logs::MetricFilter',
            Properties: {
              LogGroupName: 'trail',
              FilterPattern: '{ $.userIdentity.type = "Root" && $.eventType != "AwsServiceEvent" }',
              MetricTransformations: [{ MetricNamespace: 'Security', MetricName: 'RootUse', MetricValue: '1' }],
            },
          },
          Alarm: {
            Type: 'AWS::CloudWatch::Alarm',
            Properties: { Namespace: 'Security', MetricName: 'RootUse', ComparisonOperator: 'GreaterThanOrEqualToThreshold', EvaluationPeriods: 1, Threshold: 1 },
          },
        },
      },
    },
    {
      name: 'an alarm, a role of another stack in the pattern',
      template: {
        Resources: {
          Filter: {
            Type: 'AWS::Logs::MetricFilter',
            Properties: {
              LogGroupName: 'trail',
              FilterPattern: { 'Fn::Join': ['', ['{ $.userIdentity.arn = "', { 'Fn::ImportValue': 'setting' }, '" }']] },
              MetricTransformations: [{ MetricNamespace: 'Security', MetricName: 'RootUse', MetricValue: '1' }],
            },
          },
          Alarm: {
            Type: 'AWS::CloudWatch::Alarm',
            Properties: { Namespace: 'Security', MetricName: 'RootUse', ComparisonOperator: 'GreaterThanOrEqualToThreshold', EvaluationPeriods: 1, Threshold: 1 },
          },
        },
      },
    },
    {
      name: 'an alarm with a query',
      template: {
        Resources: {
          Filter: {
            Type: 'AWS::Logs::MetricFilter',
            Properties: {
              LogGroupName: 'trail',
              FilterPattern: '{ $.userIdentity.type = "Root" && $.eventType != "AwsServiceEvent" }',
              MetricTransformations: [{ MetricNamespace: 'Security', MetricName: 'RootUse', MetricValue: '1' }],
            },
          },
          Alarm: {
            Type: 'AWS::CloudWatch::Alarm',
            Properties: { Metrics: [{ Id: 'a', MetricStat: { Metric: { Namespace: 'Security', MetricName: 'RootUse' }, Period: 60, Stat: 'Sum' } }], ComparisonOperator: 'GreaterThanOrEqualToThreshold', EvaluationPeriods: 1, Threshold: 1 },
          },
        },
      },
    },
  ],
  nonCompliant: [
    {
      name: 'none',
      template: {
        Resources: {
          Filter: {
            Type: 'AWS::Logs::MetricFilter',
            Properties: {
              LogGroupName: 'trail',
              FilterPattern: '{ $.userIdentity.type = "Root" && $.eventType != "AwsServiceEvent" }',
              MetricTransformations: [{ MetricNamespace: 'Security', MetricName: 'RootUse', MetricValue: '1' }],
            },
          },
        },
      },
      at: ['Filter Properties.MetricTransformations.0'],
    },
    {
      name: 'an alarm on the same name elsewhere',
      template: {
        Resources: {
          Filter: {
            Type: 'AWS::Logs::MetricFilter',
            Properties: {
              LogGroupName: 'trail',
              FilterPattern: '{ $.userIdentity.type = "Root" && $.eventType != "AwsServiceEvent" }',
              MetricTransformations: [{ MetricNamespace: 'Security', MetricName: 'RootUse', MetricValue: '1' }],
            },
          },
          Alarm: {
            Type: 'AWS::CloudWatch::Alarm',
            Properties: { Namespace: 'Shop', MetricName: 'RootUse', ComparisonOperator: 'GreaterThanOrEqualToThreshold', EvaluationPeriods: 1, Threshold: 1 },
          },
        },
      },
      at: ['Filter Properties.MetricTransformations.0'],
    },
    {
      name: 'an alarm on something else',
      template: {
        Resources: {
          Filter: {
            Type: 'AWS::Logs::MetricFilter',
            Properties: {
              LogGroupName: 'trail',
              FilterPattern: '{ $.userIdentity.type = "Root" && $.eventType != "AwsServiceEvent" }',
              MetricTransformations: [{ MetricNamespace: 'Security', MetricName: 'RootUse', MetricValue: '1' }],
            },
          },
          Alarm: {
            Type: 'AWS::CloudWatch::Alarm',
            Properties: { Namespace: 'Security', MetricName: 'Other', ComparisonOperator: 'GreaterThanOrEqualToThreshold', EvaluationPeriods: 1, Threshold: 1 },
          },
        },
      },
      at: ['Filter Properties.MetricTransformations.0'],
    },
  ],
  notApplicable: [
    {
      name: 'a filter of an application',
      template: {
        Resources: {
          Filter: {
            Type: 'AWS::Logs::MetricFilter',
            Properties: {
              LogGroupName: 'trail',
              FilterPattern: 'ERROR',
              MetricTransformations: [{ MetricNamespace: 'Security', MetricName: 'RootUse', MetricValue: '1' }],
            },
          },
        },
      },
    },
  ],
  unknown: [
    {
      name: 'the pattern is decided elsewhere',
      template: { Resources: { Filter: { Type: 'AWS::Logs::MetricFilter', Properties: { LogGroupName: 'trail', FilterPattern: { 'Fn::ImportValue': 'setting' }, MetricTransformations: [] } } } },
      at: ['Filter Properties.FilterPattern'],
    },
  ],
};
