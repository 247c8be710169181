import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EC2-21',
  title: 'Flow logs hold what was refused',
  severity: Severity.LOW,
  level: 'baseline',
  types: ['AWS::EC2::FlowLog'],
  rationale: 'Whoever tries doors leaves no trace.',
  remediation: 'Set TrafficType to ALL or REJECT',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-flowlog.html'],
  judge(resource) {
    return failUnless(!resource.at('TrafficType').isOneOf('ACCEPT'), resource.at('TrafficType'), 'only traffic that was accepted is logged');
  },
});
