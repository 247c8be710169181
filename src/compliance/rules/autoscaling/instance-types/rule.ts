import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'AUTOSCALING-5',
  title: 'Groups use several types of instances',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::AutoScaling::AutoScalingGroup'],
  rationale: 'When there are no more machines of one type, none are started.',
  remediation: 'Set MixedInstancesPolicy.LaunchTemplate.Overrides with several types',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-autoscalinggroup-mixedinstancespolicy.html',
  ],
  controls: ['FSBP AutoScaling.6'],
  judge(resource) {
    const overrides = resource.at('MixedInstancesPolicy', 'LaunchTemplate', 'Overrides');
    const byNeed = overrides.items().some((one) => one.at('InstanceRequirements').isSet);
    return failUnless(byNeed || overrides.items().length > 1, overrides, 'one type only');
  },
});
