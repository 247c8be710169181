import { isNarrowFilter } from '../../../domain/suppression';
import type { ResourceProperty } from '../../../model/resource';
import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

/** Numbers of the Open Cybersecurity Schema Framework. */
const SUPPRESSED_OR_RESOLVED = [3, 4];
const BROAD = [
  'category_name', 'class_name', 'cloud.account.name', 'cloud.account.uid', 'cloud.provider', 'cloud.region', 'compliance.status', 'metadata.product.name',
  'metadata.product.vendor_name', 'resources.region', 'resources.type', 'severity', 'status', 'type_name', 'vendor_attributes.severity',
];

function isNarrow(composite: ResourceProperty): boolean {
  const texts = composite.at('StringFilters').items().map((one) => !one.at('FieldName').isOneOf(...BROAD) && isNarrowFilter(one.at('Filter')));
  const tags = composite.at('MapFilters').items().map((one) => isNarrowFilter(one.at('Filter')));
  const others = ['BooleanFilters', 'DateFilters', 'NumberFilters'].flatMap((name) => composite.at(name).items()).map(() => false);
  return isTogetherNarrow(composite.at('Operator'), [...texts, ...tags, ...others]);
}

/** Of what is joined by OR the broadest part counts. */
function isTogetherNarrow(operator: ResourceProperty, parts: readonly boolean[]): boolean {
  return parts.length > 0 && (operator.isOneOf('OR') ? parts.every(Boolean) : parts.some(Boolean));
}

export const rule = defineRule({
  id: 'SECURITYHUB-9',
  title: 'Automation of the new Security Hub suppresses no more than it is about',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::SecurityHub::AutomationRuleV2'],
  rationale: 'A rule that suppresses by severity, account or product also suppresses the next real finding.',
  remediation: 'Add a string filter with EQUALS on the title, the type or the very resource',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/automation-rules.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-securityhub-automationrulev2.html',
  ],
  judge(automation) {
    const hides = automation.at('Actions').items().some((action) => SUPPRESSED_OR_RESOLVED.includes(action.at('FindingFieldsUpdate', 'StatusId').number() ?? 0));
    const criteria = automation.at('Criteria', 'OcsfFindingCriteria');
    const composites = criteria.at('CompositeFilters').items().map(isNarrow);
    return hides && !automation.at('RuleStatus').isOneOf('DISABLED')
      ? failUnless(isTogetherNarrow(criteria.at('CompositeOperator'), composites), criteria, 'findings that nobody has seen yet are suppressed')
      : NOT_APPLICABLE;
  },
});
