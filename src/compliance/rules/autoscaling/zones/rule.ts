import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'AUTOSCALING-3',
  title: 'Groups are in several zones',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::AutoScaling::AutoScalingGroup'],
  rationale: 'When one zone fails, all machines are gone.',
  remediation: 'Name subnets in several zones in VPCZoneIdentifier',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html'],
  checks: ['autoscaling_group_multiple_az'],
  judge(resource) {
    const places = resource.at('VPCZoneIdentifier').isSet ? resource.at('VPCZoneIdentifier') : resource.at('AvailabilityZones');
    return failUnless(places.items().length > 1, places, 'all machines are in one zone');
  },
});
