import { narrowingFilters } from '../../../domain/suppression';
import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

const BROAD = [
  'AwsAccountId', 'EcrImageArchitecture', 'EcrImageInUseCount', 'EcrImagePushedAt', 'EcrImageRegistry', 'EpssScore', 'ExploitAvailable', 'FindingStatus',
  'FindingType', 'FirstObservedAt', 'FixAvailable', 'InspectorScore', 'LambdaFunctionLastModifiedAt', 'LastObservedAt', 'NetworkProtocol', 'PortRange',
  'ResourceType', 'Severity', 'UpdatedAt', 'VendorSeverity', 'VulnerabilitySource',
];

export const rule = defineRule({
  id: 'INSPECTOR-1',
  title: 'Filters of Inspector suppress no more than they are about',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::InspectorV2::Filter'],
  rationale: 'A filter that suppresses by severity or type of resource also suppresses the next exploited weakness.',
  remediation: 'Add a criterion with EQUALS on the vulnerability, and on the very resource',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-inspectorv2-filter.html',
  ],
  judge(filter) {
    const criteria = filter.at('FilterCriteria');
    return filter.at('FilterAction').isOneOf('SUPPRESS')
      ? failUnless(narrowingFilters(criteria, BROAD).length > 0, criteria, 'weaknesses that nobody has seen yet are suppressed')
      : NOT_APPLICABLE;
  },
});
