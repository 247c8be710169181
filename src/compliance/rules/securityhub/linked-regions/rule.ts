import { mustBeOneOf } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SECURITYHUB-8',
  title: 'Security Hub gathers findings of all Regions',
  severity: Severity.LOW,
  level: 'baseline',
  types: ['AWS::SecurityHub::FindingAggregator'],
  rationale: 'Findings of a Region that is not linked are read by nobody.',
  remediation: 'Set RegionLinkingMode to ALL_REGIONS',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-securityhub-findingaggregator.html',
  ],
  judge(aggregator) {
    return mustBeOneOf(aggregator.at('RegionLinkingMode'), ['ALL_REGIONS'], 'findings of some Regions, now or later, are not gathered');
  },
});
