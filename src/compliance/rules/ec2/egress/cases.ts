import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::EC2::SecurityGroup', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'HTTPS', template: one({ SecurityGroupEgress: [{ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '0.0.0.0/0' }] }) },
    { name: 'inside the network', template: one({ SecurityGroupEgress: [{ IpProtocol: '-1', CidrIp: '10.0.0.0/8' }] }) },
  ],
  nonCompliant: [
    {
      name: 'all protocols',
      template: one({ SecurityGroupEgress: [{ IpProtocol: '-1', CidrIp: '0.0.0.0/0' }] }),
      at: ['One Properties.SecurityGroupEgress.0.CidrIp'],
    },
    { name: 'nothing is said', template: one({}), at: ['One Properties.SecurityGroupEgress'] },
    {
      name: 'all ports, in a resource of its own',
      template: {
        Resources: {
          One: {
            Type: 'AWS::EC2::SecurityGroupEgress',
            Properties: { GroupId: 'sg-1', IpProtocol: 'tcp', FromPort: 0, ToPort: 65535, CidrIpv6: '::/0' },
          },
        },
      },
      at: ['One Properties.CidrIpv6'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ SecurityGroupEgress: [{ IpProtocol: '-1', CidrIp: { Ref: 'Value' } }] }) },
      at: ['One Properties.SecurityGroupEgress.0.CidrIp'],
    },
  ],
};
