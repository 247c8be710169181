import type { RuleCases } from '../../../model/cases';

const cluster = (Properties: object) => ({ Resources: { Cluster: { Type: 'AWS::EKS::Cluster', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a current one', template: cluster({ Version: '1.35' }) },
    { name: 'the newest', template: cluster({}) },
  ],
  nonCompliant: [
    { name: 'an old one', template: cluster({ Version: '1.27' }), at: ['Cluster Properties.Version'] },
    { name: 'one whose number looks higher', template: cluster({ Version: '1.9' }), at: ['Cluster Properties.Version'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    { name: 'an import', template: cluster({ Version: { 'Fn::ImportValue': 'Shared' } }), at: ['Cluster Properties.Version'] },
  ],
};
