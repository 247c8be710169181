import type { RuleCases } from '../../../model/cases';

const cluster = (Properties: object) => ({ Resources: { Cluster: { Type: 'AWS::EMR::Cluster', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a private subnet',
      template: {
        Resources: {
          Cluster: { Type: 'AWS::EMR::Cluster', Properties: { Name: 'c', Instances: { Ec2SubnetId: { Ref: 'Subnet' } } } },
          Subnet: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: 'vpc-1' } },
        },
      },
    },
    {
      name: 'said so',
      template: {
        Resources: {
          Cluster: { Type: 'AWS::EMR::Cluster', Properties: { Name: 'c', Instances: { Ec2SubnetIds: [{ Ref: 'Subnet' }] } } },
          Subnet: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: 'vpc-1', MapPublicIpOnLaunch: false } },
        },
      },
    },
  ],
  nonCompliant: [
    {
      name: 'a public one',
      template: {
        Resources: {
          Cluster: { Type: 'AWS::EMR::Cluster', Properties: { Name: 'c', Instances: { Ec2SubnetId: { Ref: 'Subnet' } } } },
          Subnet: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: 'vpc-1', MapPublicIpOnLaunch: true } },
        },
      },
      at: ['Cluster Properties.Instances.Ec2SubnetId'],
    },
    {
      name: 'one of two, as a text',
      template: {
        Resources: {
          Cluster: {
            Type: 'AWS::EMR::Cluster',
            Properties: { Name: 'c', Instances: { Ec2SubnetIds: ['subnet-1', { 'Fn::GetAtt': ['Subnet', 'SubnetId'] }] } },
          },
          Subnet: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: 'vpc-1', MapPublicIpOnLaunch: 'true' } },
        },
      },
      at: ['Cluster Properties.Instances.Ec2SubnetIds.1'],
    },
  ],
  notApplicable: [
    { name: 'a subnet of another stack', template: cluster({ Name: 'c', Instances: { Ec2SubnetId: 'subnet-1' } }) },
    { name: 'none named', template: cluster({ Name: 'c', Instances: {} }) },
  ],
  unknown: [
    {
      name: 'an import',
      template: {
        Resources: {
          Cluster: { Type: 'AWS::EMR::Cluster', Properties: { Name: 'c', Instances: { Ec2SubnetId: { Ref: 'Subnet' } } } },
          Subnet: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: 'vpc-1', MapPublicIpOnLaunch: { 'Fn::ImportValue': 'Public' } } },
        },
      },
      at: ['Subnet Properties.MapPublicIpOnLaunch'],
    },
  ],
};
