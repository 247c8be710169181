import { wholeOf } from '../../../domain/whole';
import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

/** Where an address is named, by type. */
const USERS: readonly (readonly [string, ...string[]])[] = [
  ['AWS::EC2::NatGateway', 'AllocationId'], ['AWS::EC2::EIPAssociation', 'AllocationId'], ['AWS::EC2::EIPAssociation', 'EIP'],
  ['AWS::ElasticLoadBalancingV2::LoadBalancer', 'SubnetMappings', 'AllocationId'], ['AWS::Transfer::Server', 'EndpointDetails', 'AddressAllocationIds'],
];

export const rule = defineRule({
  id: 'EC2-41',
  title: 'Elastic addresses are used',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::EC2::EIP'],
  rationale: 'An address that nobody uses costs, and what still trusts it trusts its next owner.',
  remediation: 'Release the address, or name it where it is used',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-eip.html',
  ],
  checks: ['ec2_elastic_ip_unassigned'],
  judge(address) {
    const isUsed = address.at('InstanceId').isSet || USERS.some(([type, ...path]) => address.referrers(type, ...path).length > 0);
    return failUnless(isUsed, wholeOf(address), 'nothing of the templates uses it');
  },
});
