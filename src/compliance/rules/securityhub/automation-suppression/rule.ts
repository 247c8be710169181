import { narrowingFilters } from '../../../domain/suppression';
import type { ResourceProperty } from '../../../model/resource';
import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

const BROAD = [
  'AwsAccountId', 'CompanyName', 'ComplianceAssociatedStandardsId', 'ComplianceStatus', 'Confidence', 'CreatedAt', 'Criticality', 'FirstObservedAt',
  'LastObservedAt', 'NoteUpdatedAt', 'ProductArn', 'ProductName', 'RecordState', 'ResourcePartition', 'ResourceRegion', 'ResourceType', 'SeverityLabel',
  'UpdatedAt', 'VerificationState', 'WorkflowStatus',
];

/** What only informs, nobody has to act on. */
function isAboutLittle(criteria: ResourceProperty): boolean {
  const severities = criteria.at('SeverityLabel').items();
  return severities.length > 0 && severities.every((one) => one.at('Comparison').isOneOf('EQUALS') && one.at('Value').isOneOf('INFORMATIONAL'));
}

export const rule = defineRule({
  id: 'SECURITYHUB-4',
  title: 'Automation of Security Hub suppresses no more than it is about',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::SecurityHub::AutomationRule'],
  rationale: 'A rule that suppresses by severity, account or product also suppresses the next real finding.',
  remediation: 'Add a criterion with EQUALS on the control, the title, the type or the very resource',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/automation-rules.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-securityhub-automationrule.html',
  ],
  judge(automation) {
    const hides = automation.at('Actions').items().some((action) => {
      const update = action.at('FindingFieldsUpdate');
      return update.at('Workflow', 'Status').isOneOf('SUPPRESSED', 'RESOLVED') || update.at('Severity', 'Label').isOneOf('INFORMATIONAL');
    });
    const criteria = automation.at('Criteria');
    return hides && !automation.at('RuleStatus').isOneOf('DISABLED')
      ? failUnless(narrowingFilters(criteria, BROAD).length > 0 || isAboutLittle(criteria), criteria, 'findings that nobody has seen yet are suppressed')
      : NOT_APPLICABLE;
  },
});
