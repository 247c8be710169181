import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'AUTOSCALING-4',
  title: 'Groups are made from launch templates',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::AutoScaling::AutoScalingGroup'],
  rationale: 'Launch configurations are no longer developed; what is new in security is not in them.',
  remediation: 'Set LaunchTemplate instead of LaunchConfigurationName',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html'],
  controls: ['FSBP AutoScaling.9'],
  judge(resource) {
    const configuration = resource.at('LaunchConfigurationName');
    const isInTemplates = resource.estate.find(configuration.pattern() ?? '', 'AWS::AutoScaling::LaunchConfiguration') !== undefined;
    return failUnless(!isInTemplates && (configuration.text() ?? '') === '', configuration, 'made from a launch configuration');
  },
});
