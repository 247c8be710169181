import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EC2-10',
  title: 'The default security group of a VPC lets nothing in or out',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::EC2::SecurityGroupIngress', 'AWS::EC2::SecurityGroupEgress'],
  rationale: 'Whatever is put into the VPC without a thought about its group is in this one.',
  remediation: 'Make a security group of your own, and put the rule there',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-vpc.html'],
  checks: ['ec2_securitygroup_default_restrict_traffic'],
  judge(resource) {
    const group = resource.at('GroupId');
    const isDefault = resource.estate.find(group.pattern() ?? '', 'AWS::EC2::VPC') !== undefined;
    return [
      ...failUnless(!isDefault, group, 'the rule opens the default group of the VPC'),
      ...failUnless(!resource.at('GroupName').isOneOf('default'), resource.at('GroupName'), 'the rule opens the default group of the default VPC'),
    ];
  },
});
