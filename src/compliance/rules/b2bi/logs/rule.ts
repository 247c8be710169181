import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'B2BI-1',
  title: 'Documents that are exchanged with partners are logged',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::B2BI::Profile'],
  rationale: 'Orders and invoices that were refused or changed cannot be looked up.',
  remediation: 'Set Logging to ENABLED',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-b2bi-profile.html',
  ],
  judge(profile) {
    return failUnless(!profile.at('Logging').isOneOf('DISABLED'), profile.at('Logging'), 'what is exchanged is not logged');
  },
});
