import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDFORMATION-6',
  title: 'Stacks tell what happens to them',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::CloudFormation::Stack'],
  rationale: 'Who changes or deletes a stack does so in silence.',
  remediation: 'Set NotificationARNs to a topic',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudformation-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudformation-stack.html',
  ],
  controls: ['FSBP CloudFormation.1'],
  judge(stack) {
    const topics = stack.at('NotificationARNs');
    return failUnless(topics.items().length > 0, topics, 'nobody is told');
  },
});
