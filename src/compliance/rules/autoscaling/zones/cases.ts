import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::AutoScaling::AutoScalingGroup', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'two subnets', template: one({ VPCZoneIdentifier: ['subnet-1', 'subnet-2'] }) },
    { name: 'two zones', template: one({ AvailabilityZones: ['eu-west-1a', 'eu-west-1b'] }) },
  ],
  nonCompliant: [
    { name: 'one subnet', template: one({ VPCZoneIdentifier: ['subnet-1'] }), at: ['One Properties.VPCZoneIdentifier'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'subnets that nobody knows',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ VPCZoneIdentifier: { Ref: 'Value' } }) },
      at: ['One Properties.VPCZoneIdentifier'],
    },
  ],
};
