import { isAboutSecurity } from '../../../domain/event-patterns';
import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EVENTS-1',
  title: 'Rules that wait for findings are enabled',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::Events::Rule'],
  rationale: 'A rule that is disabled tells nobody of what GuardDuty, Security Hub or CloudTrail have seen.',
  remediation: 'Leave out State, or set it to ENABLED',
  references: [
    'https://docs.aws.amazon.com/eventbridge/latest/userguide/eventbridge-and-event-patterns.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-events-rule.html',
  ],
  judge(subject) {
    return isAboutSecurity(subject) ? failUnless(!subject.at('State').isOneOf('DISABLED'), subject.at('State'), 'nobody is told of what was found') : NOT_APPLICABLE;
  },
});
