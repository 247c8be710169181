import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EC2-23',
  title: 'Exclusions from the block of public access let nobody in',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: ['AWS::EC2::VPCBlockPublicAccessExclusion'],
  rationale: 'The Internet reaches what the block was made to protect.',
  remediation: 'Set InternetGatewayExclusionMode to allow-egress',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-vpcblockpublicaccessexclusion.html'],
  judge(resource) {
    const property = resource.at('InternetGatewayExclusionMode');
    return failUnless(!property.isOneOf('allow-bidirectional'), property, 'the Internet gets in');
  },
});
