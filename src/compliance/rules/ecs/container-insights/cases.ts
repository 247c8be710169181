import type { RuleCases } from '../../../model/cases';

const cluster = (Properties: object) => ({ Resources: { Cluster: { Type: 'AWS::ECS::Cluster', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'enhanced', template: cluster({ ClusterSettings: [{ Name: 'containerInsights', Value: 'enhanced' }] }) },
  ],
  nonCompliant: [
    {
      name: 'disabled',
      template: cluster({ ClusterSettings: [{ Name: 'containerInsights', Value: 'disabled' }] }),
      at: ['Cluster Properties.ClusterSettings.0.Value'],
    },
    { name: 'nothing', template: cluster({}), at: ['Cluster Properties.ClusterSettings'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: cluster({ ClusterSettings: [{ Name: 'containerInsights', Value: { 'Fn::ImportValue': 'Shared' } }] }),
      at: ['Cluster Properties.ClusterSettings.0.Value'],
    },
  ],
};
