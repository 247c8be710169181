import type { RuleCases } from '../../../model/cases';

const repository = (Properties: object) => ({ Resources: { Repository: { Type: 'AWS::ECR::Repository', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'immutable', template: repository({ ImageTagMutability: 'IMMUTABLE' }) },
    { name: 'with exclusions', template: repository({ ImageTagMutability: 'IMMUTABLE_WITH_EXCLUSION' }) },
  ],
  nonCompliant: [
    { name: 'mutable', template: repository({ ImageTagMutability: 'MUTABLE' }), at: ['Repository Properties.ImageTagMutability'] },
    { name: 'by default', template: repository({}), at: ['Repository Properties.ImageTagMutability'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: repository({ ImageTagMutability: { 'Fn::ImportValue': 'Shared' } }),
      at: ['Repository Properties.ImageTagMutability'],
    },
  ],
};
