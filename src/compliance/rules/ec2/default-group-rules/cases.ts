import type { RuleCases } from '../../../model/cases';

const one = (Properties: object, Type = 'AWS::EC2::SecurityGroupIngress') => ({
  Resources: {
    One: { Type, Properties: { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '10.0.0.0/8', ...Properties } },
    Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } },
    Group: { Type: 'AWS::EC2::SecurityGroup', Properties: { GroupDescription: 'Web servers' } },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'another group', template: one({ GroupId: { 'Fn::GetAtt': ['Group', 'GroupId'] } }) },
    { name: 'a group from elsewhere', template: one({ GroupId: 'sg-0123456789abcdef0' }) },
  ],
  nonCompliant: [
    { name: 'the default group', template: one({ GroupId: { 'Fn::GetAtt': ['Vpc', 'DefaultSecurityGroup'] } }), at: ['One Properties.GroupId'] },
    {
      name: 'the default group, outward',
      template: one({ GroupId: { 'Fn::GetAtt': 'Vpc.DefaultSecurityGroup' } }, 'AWS::EC2::SecurityGroupEgress'),
      at: ['One Properties.GroupId'],
    },
    { name: 'the default group of the default VPC', template: one({ GroupName: 'default' }), at: ['One Properties.GroupName'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ GroupName: { Ref: 'Value' } }) },
      at: ['One Properties.GroupName'],
    },
  ],
};
