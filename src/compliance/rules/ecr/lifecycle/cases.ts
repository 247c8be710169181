import type { RuleCases } from '../../../model/cases';

const repository = (Properties: object) => ({ Resources: { Repository: { Type: 'AWS::ECR::Repository', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a policy', template: repository({ LifecyclePolicy: { LifecyclePolicyText: '{"rules":[]}' } }) },
  ],
  nonCompliant: [
    { name: 'none', template: repository({}), at: ['Repository Properties.LifecyclePolicy.LifecyclePolicyText'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: repository({ LifecyclePolicy: { 'Fn::ImportValue': 'Shared' } }),
      at: ['Repository Properties.LifecyclePolicy'],
    },
  ],
};
