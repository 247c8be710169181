import type { RuleCases } from '../../../model/cases';

const project = (Properties: object) => ({ Resources: { Project: { Type: 'AWS::CodeBuild::Project', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'CloudWatch', template: project({ LogsConfig: { CloudWatchLogs: { Status: 'ENABLED' } } }) },
    { name: 'by default', template: project({}) },
    {
      name: 'a bucket',
      template: project({ LogsConfig: { CloudWatchLogs: { Status: 'DISABLED' }, S3Logs: { Status: 'ENABLED', Location: 'logs' } } }),
    },
  ],
  nonCompliant: [
    {
      name: 'off',
      template: project({ LogsConfig: { CloudWatchLogs: { Status: 'DISABLED' } } }),
      at: ['Project Properties.LogsConfig.CloudWatchLogs.Status'],
    },
    {
      name: 'both off',
      template: project({ LogsConfig: { CloudWatchLogs: { Status: 'DISABLED' }, S3Logs: { Status: 'DISABLED' } } }),
      at: ['Project Properties.LogsConfig.CloudWatchLogs.Status'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: project({ LogsConfig: { CloudWatchLogs: { Status: { 'Fn::ImportValue': 'Shared' } } } }),
      at: ['Project Properties.LogsConfig.CloudWatchLogs.Status'],
    },
  ],
};
