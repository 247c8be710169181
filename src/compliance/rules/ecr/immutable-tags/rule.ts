import { mustBeOneOf } from '../../../domain/expect';
import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ECR-2',
  title: 'Tags of images cannot be moved',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::ECR::Repository', 'AWS::ECR::RepositoryCreationTemplate'],
  rationale: 'Whoever may push replaces the image that runs in production, under the same name.',
  remediation: 'Set ImageTagMutability to IMMUTABLE',
  references: ['https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html'],
  checks: ['ecr_repositories_tag_immutability'],
  judge(repository) {
    const filters = repository.at('ImageTagMutabilityExclusionFilters').items().map((filter) => filter.at('ImageTagMutabilityExclusionFilterValue'));
    return [
      ...mustBeOneOf(repository.at('ImageTagMutability'), ['IMMUTABLE', 'IMMUTABLE_WITH_EXCLUSION'], 'an image can be replaced under the same tag'),
      ...judgeEach(filters, (filter) => failUnless(!/^\*+$/.test(filter.text() ?? ''), filter, 'every tag is excluded: an image can be replaced under the same tag')),
    ];
  },
});
