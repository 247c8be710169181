import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EC2-30',
  title: 'Rules of security groups say what they are for',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupIngress'],
  rationale: 'Nobody dares to close what nobody knows.',
  remediation: 'Set Description',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-securitygroup-ingress.html'],
  judge(resource) {
    const rules = resource.type === 'AWS::EC2::SecurityGroup'
      ? resource.at('SecurityGroupIngress').items().map((one) => one.at('Description'))
      : [resource.at('Description')];
    return judgeEach(rules, (description) => failUnless((description.pattern() ?? '') !== '', description, 'the rule does not say what it is for'));
  },
});
