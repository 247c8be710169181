import { mustNotBeFalse } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EC2-27',
  title: 'Instances send only what is their own',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::EC2::Instance', 'AWS::EC2::NetworkInterface'],
  rationale: 'The machine passes on, and reads, traffic of others.',
  remediation: 'Leave SourceDestCheck out',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-instance.html'],
  judge(resource) {
    return mustNotBeFalse(resource.at('SourceDestCheck'), 'traffic of others is passed on');
  },
});
