import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::AutoScaling::AutoScalingGroup', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'two types',
      template: one({ MixedInstancesPolicy: { LaunchTemplate: { Overrides: [{ InstanceType: 'm7g.large' }, { InstanceType: 'm8g.large' }] } } }),
    },
    {
      name: 'by what is needed',
      template: one({ MixedInstancesPolicy: { LaunchTemplate: { Overrides: [{ InstanceRequirements: { VCpuCount: { Min: 2 } } }] } } }),
    },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({}), at: ['One Properties.MixedInstancesPolicy.LaunchTemplate.Overrides'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'types that nobody knows',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ MixedInstancesPolicy: { LaunchTemplate: { Overrides: { Ref: 'Value' } } } }) },
      at: ['One Properties.MixedInstancesPolicy.LaunchTemplate.Overrides'],
    },
  ],
};
