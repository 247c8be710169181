import { mustBeTrue } from '../../../domain/expect';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SECURITYHUB-7',
  title: 'New accounts of the organization get Security Hub',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::SecurityHub::OrganizationConfiguration'],
  rationale: 'An account that nobody enrolled is not checked.',
  remediation: 'Set AutoEnable to true, or ConfigurationType to CENTRAL',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/central-configuration-intro.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-securityhub-organizationconfiguration.html',
  ],
  judge(organization) {
    // With central configuration the policies decide, and the service demands false here.
    return organization.at('ConfigurationType').isOneOf('CENTRAL') ? NOT_APPLICABLE : mustBeTrue(organization.at('AutoEnable'), 'new accounts are not checked');
  },
});
