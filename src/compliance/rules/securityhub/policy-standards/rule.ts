import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SECURITYHUB-6',
  title: 'Configuration policies of Security Hub enable a standard',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::SecurityHub::ConfigurationPolicy'],
  rationale: 'Without a standard nothing is checked in the accounts of the policy.',
  remediation: 'List a standard in EnabledStandardIdentifiers',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/central-configuration-intro.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-securityhub-configurationpolicy.html',
  ],
  judge(policy) {
    const hub = policy.at('ConfigurationPolicy', 'SecurityHub');
    const standards = hub.at('EnabledStandardIdentifiers');
    return hub.at('ServiceEnabled').isTrue() ? failUnless(standards.items().length > 0, standards, 'no standard is checked') : NOT_APPLICABLE;
  },
});
