import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDFORMATION-1',
  title: 'Hooks keep what they refuse from being deployed',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::CloudFormation::GuardHook', 'AWS::CloudFormation::LambdaHook'],
  rationale: 'With WARN what breaks the rules is deployed all the same.',
  remediation: 'Set FailureMode to FAIL',
  references: [
    'https://docs.aws.amazon.com/cloudformation-cli/latest/hooks-userguide/guard-hooks.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudformation-guardhook.html',
  ],
  judge(hook) {
    return failUnless(!hook.at('FailureMode').isOneOf('WARN'), hook.at('FailureMode'), 'what breaks the rules is deployed all the same');
  },
});
