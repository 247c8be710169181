import { wholeOf } from '../../../domain/whole';
import { failUnless, defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EC2-8',
  title: 'Networks have flow logs',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::EC2::VPC'],
  rationale: 'Without flow logs nobody can say who talked to whom.',
  remediation: 'Add an AWS::EC2::FlowLog with the network as ResourceId',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-flowlog.html'],
  checks: ['vpc_flow_logs_enabled'],
  judge(resource) {
    return failUnless(resource.referrers('AWS::EC2::FlowLog', 'ResourceId').length > 0, wholeOf(resource), 'traffic of the network is not logged');
  },
});
