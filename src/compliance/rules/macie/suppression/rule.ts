import { narrowingFields } from '../../../domain/suppression';
import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

const BROAD = ['accountId', 'archived', 'category', 'count', 'createdAt', 'partition', 'region', 'sample', 'severity.description', 'severity.score', 'updatedAt'];

export const rule = defineRule({
  id: 'MACIE-2',
  title: 'Filters of Macie archive no more than they are about',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Macie::FindingsFilter'],
  rationale: 'A filter that archives by severity or category also archives the next public bucket.',
  remediation: 'Add a criterion with eq on the type and on the very bucket',
  references: [
    'https://docs.aws.amazon.com/macie/latest/user/findings-filter-overview.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-macie-findingsfilter.html',
  ],
  judge(filter) {
    const criteria = filter.at('FindingCriteria', 'Criterion');
    return filter.at('Action').isOneOf('ARCHIVE')
      ? failUnless(narrowingFields(criteria, BROAD).length > 0, criteria, 'findings that nobody has seen yet are archived')
      : NOT_APPLICABLE;
  },
});
