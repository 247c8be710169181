import { failUnless, defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EC2-5',
  title: 'Transit gateways do not accept attachments by themselves',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::EC2::TransitGateway'],
  rationale: 'Any account that the gateway is shared with could join the network unseen.',
  remediation: 'Set AutoAcceptSharedAttachments to disable',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-transitgateway.html'],
  checks: ['ec2_transitgateway_auto_accept_vpc_attachments'],
  judge(resource) {
    const property = resource.at('AutoAcceptSharedAttachments');
    return failUnless(!property.isOneOf('enable'), property, 'attachments of other accounts are accepted unseen');
  },
});
