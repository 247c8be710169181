import { isAboutSecurity } from '../../../domain/event-patterns';
import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EVENTS-2',
  title: 'Rules that wait for findings tell somebody',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Events::Rule'],
  rationale: 'A rule without a target tells nobody.',
  remediation: 'Add a target, such as a topic that people have subscribed to',
  references: [
    'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-events-rule.html',
  ],
  judge(subject) {
    return isAboutSecurity(subject) ? failUnless(subject.at('Targets').items().length > 0, subject.at('Targets'), 'nobody is told of what was found') : NOT_APPLICABLE;
  },
});
