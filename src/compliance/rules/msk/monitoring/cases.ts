import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Cluster: { Type: 'AWS::MSK::Cluster', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'topics', template: given({ ClusterName: 'c', EnhancedMonitoring: 'PER_TOPIC_PER_BROKER' }) },
  ],
  nonCompliant: [
    { name: 'by default', template: given({ ClusterName: 'c' }), at: ['Cluster Properties.EnhancedMonitoring'] },
    { name: 'brokers', template: given({ EnhancedMonitoring: 'PER_BROKER' }), at: ['Cluster Properties.EnhancedMonitoring'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: given({ EnhancedMonitoring: { 'Fn::ImportValue': 'Level' } }),
      at: ['Cluster Properties.EnhancedMonitoring'],
    },
  ],
};
