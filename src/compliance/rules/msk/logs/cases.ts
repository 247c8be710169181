import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Cluster: { Type: 'AWS::MSK::Cluster', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a log group',
      template: given({ ClusterName: 'c', LoggingInfo: { BrokerLogs: { CloudWatchLogs: { Enabled: true, LogGroup: 'g' } } } }),
    },
    {
      name: 'a bucket',
      template: given({ ClusterName: 'c', LoggingInfo: { BrokerLogs: { CloudWatchLogs: { Enabled: false }, S3: { Enabled: 'true', Bucket: 'b' } } } }),
    },
  ],
  nonCompliant: [
    { name: 'none', template: given({ ClusterName: 'c' }), at: ['Cluster Properties.LoggingInfo.BrokerLogs'] },
    {
      name: 'off',
      template: given({ ClusterName: 'c', LoggingInfo: { BrokerLogs: { Firehose: { Enabled: false } } } }),
      at: ['Cluster Properties.LoggingInfo.BrokerLogs'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: given({ ClusterName: 'c', LoggingInfo: { BrokerLogs: { CloudWatchLogs: { Enabled: { 'Fn::ImportValue': 'Logs' } } } } }),
      at: ['Cluster Properties.LoggingInfo.BrokerLogs.CloudWatchLogs.Enabled'],
    },
  ],
};
