import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EC2-25',
  title: 'Instances are protected from termination',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::EC2::Instance'],
  rationale: 'One mistake ends the machine.',
  remediation: 'Set DisableApiTermination to true',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-instance.html'],
  judge(resource) {
    return mustBeTrue(resource.at('DisableApiTermination'), 'the instance can be ended in one step');
  },
});
