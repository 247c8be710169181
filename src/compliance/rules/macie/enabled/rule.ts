import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'MACIE-1',
  title: 'Macie is not paused',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Macie::Session'],
  rationale: 'While it is paused nobody looks for public buckets and for sensitive data.',
  remediation: 'Leave out Status, or set it to ENABLED',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-macie-session.html',
  ],
  checks: ['macie_is_enabled'],
  judge(session) {
    return failUnless(!session.at('Status').isOneOf('PAUSED'), session.at('Status'), 'Macie looks at nothing');
  },
});
