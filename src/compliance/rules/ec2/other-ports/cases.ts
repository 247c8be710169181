import type { RuleCases } from '../../../model/cases';

const group = (...SecurityGroupIngress: object[]) => ({
  Resources: { Group: { Type: 'AWS::EC2::SecurityGroup', Properties: { GroupDescription: 'Web servers', SecurityGroupIngress } } },
});
const OPEN = { IpProtocol: 'tcp', FromPort: 8080, ToPort: 8080 };

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a web server',
      template: group(
        { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '0.0.0.0/0' },
        { IpProtocol: 'tcp', FromPort: 80, ToPort: 80, CidrIpv6: '::/0' },
      ),
    },
    { name: 'from the network of the company', template: group({ ...OPEN, CidrIp: '10.0.0.0/8' }) },
    { name: 'HTTP by QUIC', template: group({ IpProtocol: 'udp', FromPort: '443', ToPort: '443', CidrIp: '0.0.0.0/0' }) },
    { name: 'all ports, of which another rule tells', template: group({ IpProtocol: '-1', CidrIp: '0.0.0.0/0' }) },
    { name: 'a ping', template: group({ IpProtocol: 'icmp', FromPort: 8, ToPort: -1, CidrIp: '0.0.0.0/0' }) },
  ],
  nonCompliant: [
    { name: 'open to the world', template: group({ ...OPEN, CidrIp: '0.0.0.0/0' }), at: ['Group Properties.SecurityGroupIngress.0.CidrIp'] },
    {
      name: 'by IPv6, the protocol as a number',
      template: group({ ...OPEN, IpProtocol: 6, CidrIpv6: '::/0' }),
      at: ['Group Properties.SecurityGroupIngress.0.CidrIpv6'],
    },
    {
      name: 'a port beside 443 in a range',
      template: group({ IpProtocol: 'tcp', FromPort: 443, ToPort: 444, CidrIp: '0.0.0.0/0' }),
      at: ['Group Properties.SecurityGroupIngress.0.CidrIp'],
    },
    {
      name: 'two halves of the Internet',
      template: group({ ...OPEN, CidrIp: '0.0.0.0/1' }, { ...OPEN, FromPort: 8000, CidrIp: '128.0.0.0/1' }),
      at: ['Group Properties.SecurityGroupIngress.0.CidrIp', 'Group Properties.SecurityGroupIngress.1.CidrIp'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...group({ ...OPEN, CidrIp: { Ref: 'Value' } }) },
      at: ['Group Properties.SecurityGroupIngress.0.CidrIp'],
    },
  ],
};
