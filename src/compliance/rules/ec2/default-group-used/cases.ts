import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::EC2::Instance', Properties } } });
const VPC = { Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } } };

export const cases: RuleCases = {
  compliant: [
    { name: 'a group of its own', template: one({ SecurityGroupIds: ['sg-1'] }) },
  ],
  nonCompliant: [
    {
      name: 'the default group',
      template: { Resources: { ...one({ SecurityGroupIds: [{ 'Fn::GetAtt': ['Vpc', 'DefaultSecurityGroup'] }] }).Resources, ...VPC } },
      at: ['One Properties.SecurityGroupIds.0'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'groups that nobody knows',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ SecurityGroupIds: { Ref: 'Value' } }) },
      at: ['One Properties.SecurityGroupIds'],
    },
  ],
};
