import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Domain: { Type: 'AWS::OpenSearchService::Domain', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'three', template: given({ ClusterConfig: { InstanceCount: 3, ZoneAwarenessEnabled: true } }) },
    { name: 'with a standby, as texts', template: given({ ClusterConfig: { InstanceCount: '6', MultiAZWithStandbyEnabled: 'true' } }) },
    {
      name: 'of the older type',
      template: {
        Resources: {
          It: {
            Type: 'AWS::Elasticsearch::Domain',
            Properties: { ElasticsearchClusterConfig: { InstanceCount: 3, ZoneAwarenessEnabled: true } },
          },
        },
      },
    },
  ],
  nonCompliant: [
    {
      name: 'two',
      template: given({ ClusterConfig: { InstanceCount: 2, ZoneAwarenessEnabled: true } }),
      at: ['Domain Properties.ClusterConfig.InstanceCount'],
    },
    {
      name: 'in one zone',
      template: given({ ClusterConfig: { InstanceCount: 3 } }),
      at: ['Domain Properties.ClusterConfig.ZoneAwarenessEnabled'],
    },
    { name: 'nothing said', template: given({}), at: ['Domain Properties.ClusterConfig.ZoneAwarenessEnabled'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: given({ ClusterConfig: { ZoneAwarenessEnabled: true, InstanceCount: { 'Fn::ImportValue': 'Count' } } }),
      at: ['Domain Properties.ClusterConfig.InstanceCount'],
    },
  ],
};
