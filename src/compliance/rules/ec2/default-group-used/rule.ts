import { settingOf } from '../../../domain/machines';
import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EC2-33',
  title: 'Machines are not in the default security group',
  severity: Severity.LOW,
  level: 'baseline',
  types: ['AWS::EC2::Instance', 'AWS::EC2::LaunchTemplate', 'AWS::AutoScaling::LaunchConfiguration'],
  rationale: 'What is opened for one machine is open for all that nobody thought about.',
  remediation: 'Make a security group of its own',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-vpc.html'],
  judge(resource) {
    const groups = settingOf(resource, resource.type === 'AWS::AutoScaling::LaunchConfiguration' ? 'SecurityGroups' : 'SecurityGroupIds');
    return groups.items().flatMap((group) => {
      const isDefault = resource.estate.find(group.pattern() ?? '', 'AWS::EC2::VPC') !== undefined;
      return failUnless(!isDefault, group, 'the group is the default one of the VPC');
    });
  },
});
