import { mustNotBeFalse } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SECURITYHUB-5',
  title: 'Configuration policies keep Security Hub on',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::SecurityHub::ConfigurationPolicy'],
  rationale: 'A policy of the organization that switches the service off does so in every account that it is associated with.',
  remediation: 'Set ServiceEnabled to true',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/central-configuration-intro.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-securityhub-configurationpolicy.html',
  ],
  checks: ['securityhub_enabled'],
  judge(policy) {
    return mustNotBeFalse(policy.at('ConfigurationPolicy', 'SecurityHub', 'ServiceEnabled'), 'the accounts of this policy are not checked');
  },
});
