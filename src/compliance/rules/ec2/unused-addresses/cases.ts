import type { RuleCases } from '../../../model/cases';


export const cases: RuleCases = {
  compliant: [
    {
      name: 'of a NAT gateway',
      template: {
        Resources: {
          It: { Type: 'AWS::EC2::EIP', Properties: { Domain: 'vpc' } },
          Nat: { Type: 'AWS::EC2::NatGateway', Properties: { SubnetId: 's', AllocationId: { 'Fn::GetAtt': ['It', 'AllocationId'] } } },
        },
      },
    },
    { name: 'of an instance', template: { Resources: { It: { Type: 'AWS::EC2::EIP', Properties: { Domain: 'vpc', InstanceId: 'i-1' } } } } },
    {
      name: 'of an association, by its address',
      template: {
        Resources: {
          It: { Type: 'AWS::EC2::EIP', Properties: { Domain: 'vpc' } },
          A: { Type: 'AWS::EC2::EIPAssociation', Properties: { InstanceId: 'i-1', EIP: { Ref: 'It' } } },
        },
      },
    },
    {
      name: 'of a balancer',
      template: {
        Resources: {
          It: { Type: 'AWS::EC2::EIP', Properties: { Domain: 'vpc' } },
          B: {
            Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
            Properties: { Type: 'network', SubnetMappings: [{ SubnetId: 's', AllocationId: { 'Fn::GetAtt': ['It', 'AllocationId'] } }] },
          },
        },
      },
    },
  ],
  nonCompliant: [
    { name: 'of nothing', template: { Resources: { It: { Type: 'AWS::EC2::EIP', Properties: { Domain: 'vpc' } } } }, at: ['It '] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'a gateway with an address nobody knows',
      template: {
        Resources: {
          It: { Type: 'AWS::EC2::EIP', Properties: { Domain: 'vpc' } },
          Nat: { Type: 'AWS::EC2::NatGateway', Properties: { SubnetId: 's', AllocationId: { 'Fn::ImportValue': 'Address' } } },
        },
      },
      at: ['Nat Properties.AllocationId'],
    },
  ],
};
