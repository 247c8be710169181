import type { RuleCases } from '../../../model/cases';

const repository = (Properties: object) => ({ Resources: { Repository: { Type: 'AWS::ECR::Repository', Properties } } });

const excluding = (ImageTagMutabilityExclusionFilterValue: string) => (
  { ImageTagMutabilityExclusionFilterType: 'WILDCARD', ImageTagMutabilityExclusionFilterValue });

export const cases: RuleCases = {
  compliant: [
    { name: 'immutable', template: repository({ ImageTagMutability: 'IMMUTABLE' }) },
    { name: 'with exclusions', template: repository({ ImageTagMutability: 'IMMUTABLE_WITH_EXCLUSION', ImageTagMutabilityExclusionFilters: [excluding('dev-*')] }) },
  ],
  nonCompliant: [
    { name: 'mutable', template: repository({ ImageTagMutability: 'MUTABLE' }), at: ['Repository Properties.ImageTagMutability'] },
    {
      name: 'with an exclusion of everything',
      template: repository({ ImageTagMutability: 'IMMUTABLE_WITH_EXCLUSION', ImageTagMutabilityExclusionFilters: [excluding('dev-*'), excluding('*')] }),
      at: ['Repository Properties.ImageTagMutabilityExclusionFilters.1.ImageTagMutabilityExclusionFilterValue'],
    },
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
