import { wholeOf } from '../../../domain/whole';
import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EC2-39',
  title: 'Network ACLs are used',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::EC2::NetworkAcl'],
  rationale: 'A list that no subnet has protects nothing, but looks as if it did.',
  remediation: 'Make an AWS::EC2::SubnetNetworkAclAssociation, or take the list away',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-subnetnetworkaclassociation.html'],
  checks: ['ec2_networkacl_unused'],
  judge(resource) {
    const associations = resource.referrers('AWS::EC2::SubnetNetworkAclAssociation', 'NetworkAclId');
    return failUnless(associations.length > 0, wholeOf(resource), 'no subnet has the list');
  },
});
