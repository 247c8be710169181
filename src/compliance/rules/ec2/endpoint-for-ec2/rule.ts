import { wholeOf } from '../../../domain/whole';
import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EC2-38',
  title: 'VPCs reach the API of EC2 by an endpoint',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::EC2::VPC'],
  rationale: 'Calls go through the Internet, and need a way out to it.',
  remediation: 'Make an AWS::EC2::VPCEndpoint for the service ec2',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-vpcendpoint.html'],
  checks: ['vpc_endpoint_for_ec2_enabled'],
  judge(resource) {
    const endpoints = resource.referrers('AWS::EC2::VPCEndpoint', 'VpcId');
    const hasOne = endpoints.some((endpoint) => (endpoint.at('ServiceName').pattern() ?? '').endsWith('.ec2'));
    return failUnless(hasOne, wholeOf(resource), 'no endpoint for EC2');
  },
});
