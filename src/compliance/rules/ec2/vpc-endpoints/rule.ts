import { wholeOf } from '../../../domain/whole';
import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EC2-43',
  title: 'VPCs reach services of AWS by endpoints',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::EC2::VPC'],
  rationale: 'Calls to S3 and others go through the Internet, and need a way out to it.',
  remediation: 'Make an AWS::EC2::VPCEndpoint for each service that is used; those for S3 and DynamoDB cost nothing',
  references: [
    'https://docs.aws.amazon.com/vpc/latest/privatelink/what-is-privatelink.html',
    'https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html',
  ],
  controls: ['CIS 7.0 6.8'],
  judge(vpc) {
    return failUnless(vpc.referrers('AWS::EC2::VPCEndpoint', 'VpcId').length > 0, wholeOf(vpc), 'no endpoint for any service');
  },
});
