import { mustNotBeTrue } from '../../../domain/expect';
import { settingOf } from '../../../domain/machines';
import { defineRule, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EC2-14',
  title: 'Machines get no public address',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::EC2::Instance', 'AWS::EC2::LaunchTemplate', 'AWS::AutoScaling::LaunchConfiguration'],
  rationale: 'Whoever knows the address reaches the machine as soon as a security group is wrong.',
  remediation: 'Leave AssociatePublicIpAddress out or set it to false; put a load balancer before the machine',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-instance-networkinterface.html'],
  checks: [
    'ec2_instance_public_ip',
    'ec2_launch_template_no_public_ip',
    'autoscaling_launch_config_public_ip_disabled',
    'ec2_instance_no_public_ip',
  ],
  controls: ['FSBP AutoScaling.5'],
  judge(resource) {
    const places = resource.type === 'AWS::AutoScaling::LaunchConfiguration'
      ? [resource.at('AssociatePublicIpAddress')]
      : settingOf(resource, 'NetworkInterfaces').items().map((network) => network.at('AssociatePublicIpAddress'));
    return judgeEach(places, (place) => mustNotBeTrue(place, 'the machine gets a public address'));
  },
});
