import { mustBeOneOf } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDFRONT-17',
  title: 'Origins in a VPC are asked by HTTPS',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::CloudFront::VpcOrigin'],
  rationale: 'Whoever gets into the network reads along.',
  remediation: 'Set OriginProtocolPolicy to https-only',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudfront-vpcorigin-vpcoriginendpointconfig.html',
  ],
  judge(origin) {
    return mustBeOneOf(origin.at('VpcOriginEndpointConfig', 'OriginProtocolPolicy'), ['https-only'], 'the origin may be asked by HTTP');
  },
});
