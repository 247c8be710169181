import type { RuleCases } from '../../../model/cases';

const cluster = (Properties: object) => ({ Resources: { Cluster: { Type: 'AWS::EMR::Cluster', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a bucket', template: cluster({ Name: 'c', LogUri: 's3://logs/emr/' }) },
    { name: 'CloudWatch', template: cluster({ MonitoringConfiguration: { CloudWatchLogConfiguration: { Enabled: true } } }) },
  ],
  nonCompliant: [
    { name: 'nothing', template: cluster({ Name: 'c' }), at: ['Cluster Properties.LogUri'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'put together',
      template: cluster({ LogUri: { 'Fn::Join': ['', [{ 'Fn::ImportValue': 'Shared' }, { 'Fn::ImportValue': 'Other' }]] } }),
      at: ['Cluster Properties.LogUri'],
    },
  ],
};
