import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EC2-26',
  title: 'Instances are monitored every minute',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::EC2::Instance'],
  rationale: 'What goes wrong is seen late.',
  remediation: 'Set Monitoring to true',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-instance.html'],
  checks: ['ec2_instance_detailed_monitoring_enabled'],
  judge(resource) {
    return mustBeTrue(resource.at('Monitoring'), 'monitored every five minutes only');
  },
});
