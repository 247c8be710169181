import { narrowingFields } from '../../../domain/suppression';
import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

const BROAD = ['accountId', 'region', 'severity', 'updatedAt', 'createdAt', 'service.archived', 'service.count', 'resource.resourceType', 'partition', 'schemaVersion'];

export const rule = defineRule({
  id: 'GUARDDUTY-6',
  title: 'Filters of GuardDuty archive no more than they are about',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::GuardDuty::Filter'],
  rationale: 'A filter that archives by severity, account or Region also archives the next real intrusion.',
  remediation: 'Add a criterion with Equals on the type of the finding, or on the very resource',
  references: [
    'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_filter-findings.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-guardduty-filter.html',
  ],
  judge(filter) {
    const criteria = filter.at('FindingCriteria', 'Criterion');
    return filter.at('Action').isOneOf('ARCHIVE')
      ? failUnless(narrowingFields(criteria, BROAD).length > 0, criteria, 'findings that nobody has seen yet are archived')
      : NOT_APPLICABLE;
  },
});
