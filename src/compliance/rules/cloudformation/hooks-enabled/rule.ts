import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDFORMATION-2',
  title: 'Hooks are switched on',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::CloudFormation::GuardHook', 'AWS::CloudFormation::LambdaHook'],
  rationale: 'A hook that is disabled looks at nothing.',
  remediation: 'Set HookStatus to ENABLED',
  references: [
    'https://docs.aws.amazon.com/cloudformation-cli/latest/hooks-userguide/guard-hooks.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudformation-guardhook.html',
  ],
  judge(hook) {
    const status = hook.at('HookStatus');
    // Hooks with Guard rules are off unless they say otherwise; those with a function are on.
    const isOn = status.isSet ? status.isOneOf('ENABLED') : hook.type !== 'AWS::CloudFormation::GuardHook';
    return failUnless(isOn, status, 'nothing is looked at');
  },
});
