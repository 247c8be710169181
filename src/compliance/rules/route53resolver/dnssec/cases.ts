import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Vpc: { Type: 'AWS::EC2::VPC', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'one',
      template: {
        Resources: {
          Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } },
          Other: { Type: 'AWS::Route53Resolver::ResolverDNSSECConfig', Properties: { ResourceId: { Ref: 'Vpc' } } },
        },
      },
    },
    {
      name: 'by its attribute',
      template: {
        Resources: {
          Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } },
          Other: { Type: 'AWS::Route53Resolver::ResolverDNSSECConfig', Properties: { ResourceId: { 'Fn::GetAtt': ['Vpc', 'VpcId'] } } },
        },
      },
    },
  ],
  nonCompliant: [
    { name: 'none', template: given({ CidrBlock: '10.0.0.0/16' }), at: ['Vpc '] },
    {
      name: 'for another VPC',
      template: {
        Resources: {
          Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } },
          Other: { Type: 'AWS::Route53Resolver::ResolverDNSSECConfig', Properties: { ResourceId: 'vpc-1' } },
        },
      },
      at: ['Vpc '],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'one for a VPC nobody knows',
      template: {
        Resources: {
          Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } },
          Other: { Type: 'AWS::Route53Resolver::ResolverDNSSECConfig', Properties: { ResourceId: { 'Fn::ImportValue': 'Vpc' } } },
        },
      },
      at: ['Other Properties.ResourceId'],
    },
  ],
};
