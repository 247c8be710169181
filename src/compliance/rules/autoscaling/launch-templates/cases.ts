import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::AutoScaling::AutoScalingGroup', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a launch template', template: one({ LaunchTemplate: { LaunchTemplateId: 'lt-1', Version: '1' } }) },
  ],
  nonCompliant: [
    { name: 'a launch configuration', template: one({ LaunchConfigurationName: 'web' }), at: ['One Properties.LaunchConfigurationName'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ LaunchConfigurationName: { Ref: 'Value' } }) },
      at: ['One Properties.LaunchConfigurationName'],
    },
  ],
};
