import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Vpc: { Type: 'AWS::EC2::VPC', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'one',
      template: {
        Resources: {
          Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } },
          Other: {
            Type: 'AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation',
            Properties: { ResourceId: { Ref: 'Vpc' }, ResolverQueryLogConfigId: 'c' },
          },
        },
      },
    },
    {
      name: 'by its attribute',
      template: {
        Resources: {
          Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } },
          Other: {
            Type: 'AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation',
            Properties: { ResourceId: { 'Fn::GetAtt': ['Vpc', 'VpcId'] }, ResolverQueryLogConfigId: 'c' },
          },
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
          Other: {
            Type: 'AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation',
            Properties: { ResourceId: 'vpc-1', ResolverQueryLogConfigId: 'c' },
          },
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
          Other: {
            Type: 'AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation',
            Properties: { ResourceId: { 'Fn::ImportValue': 'Vpc' }, ResolverQueryLogConfigId: 'c' },
          },
        },
      },
      at: ['Other Properties.ResourceId'],
    },
  ],
};
