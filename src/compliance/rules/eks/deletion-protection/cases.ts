import type { RuleCases } from '../../../model/cases';

const cluster = (Properties: object) => ({ Resources: { Cluster: { Type: 'AWS::EKS::Cluster', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'on', template: cluster({ DeletionProtection: true }) },
  ],
  nonCompliant: [
    { name: 'off', template: cluster({ DeletionProtection: false }), at: ['Cluster Properties.DeletionProtection'] },
    { name: 'by default', template: cluster({}), at: ['Cluster Properties.DeletionProtection'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: cluster({ DeletionProtection: { 'Fn::ImportValue': 'Shared' } }),
      at: ['Cluster Properties.DeletionProtection'],
    },
  ],
};
