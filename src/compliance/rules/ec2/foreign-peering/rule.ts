import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EC2-29',
  title: 'VPCs are joined with those of the same account',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: ['AWS::EC2::VPCPeeringConnection'],
  rationale: 'What happens in the other network is in the hands of somebody else.',
  remediation: 'Leave PeerOwnerId out, or acknowledge the account',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-vpcpeeringconnection.html'],
  judge(resource) {
    const owner = resource.at('PeerOwnerId');
    return failUnless((owner.text() ?? resource.account) === resource.account, owner, `the other network is one of ${owner.text() ?? ''}`);
  },
});
