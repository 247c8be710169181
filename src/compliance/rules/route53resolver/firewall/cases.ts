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
            Type: 'AWS::Route53Resolver::FirewallRuleGroupAssociation',
            Properties: { VpcId: { Ref: 'Vpc' }, FirewallRuleGroupId: 'g', Priority: 101 },
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
            Type: 'AWS::Route53Resolver::FirewallRuleGroupAssociation',
            Properties: { VpcId: { 'Fn::GetAtt': ['Vpc', 'VpcId'] }, FirewallRuleGroupId: 'g', Priority: 101 },
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
            Type: 'AWS::Route53Resolver::FirewallRuleGroupAssociation',
            Properties: { VpcId: 'vpc-1', FirewallRuleGroupId: 'g', Priority: 101 },
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
            Type: 'AWS::Route53Resolver::FirewallRuleGroupAssociation',
            Properties: { VpcId: { 'Fn::ImportValue': 'Vpc' }, FirewallRuleGroupId: 'g', Priority: 101 },
          },
        },
      },
      at: ['Other Properties.VpcId'],
    },
  ],
};
