import type { RuleCases } from '../../../model/cases';

const group = (...SecurityGroupIngress: object[]) => ({
  Resources: { Group: { Type: 'AWS::EC2::SecurityGroup', Properties: { GroupDescription: 'Web servers', SecurityGroupIngress } } },
});
const OPEN = { IpProtocol: 'tcp', FromPort: 22, ToPort: 22 };

export const cases: RuleCases = {
  compliant: [
    { name: 'from the network of the company', template: group({ ...OPEN, CidrIp: '10.0.0.0/8' }) },
    { name: 'another port', template: group({ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '0.0.0.0/0' }) },
    { name: 'half of the ports for ICMP', template: group({ IpProtocol: 'icmp', FromPort: 8, ToPort: -1, CidrIp: '0.0.0.0/0' }) },
  ],
  nonCompliant: [
    { name: 'open to the world', template: group({ ...OPEN, CidrIp: '0.0.0.0/0' }), at: ['Group Properties.SecurityGroupIngress.0.CidrIp'] },
    { name: 'open to the world by IPv6', template: group({ ...OPEN, CidrIpv6: '::/0' }), at: ['Group Properties.SecurityGroupIngress.0.CidrIpv6'] },
    { name: 'every protocol', template: group({ IpProtocol: -1, CidrIp: '0.0.0.0/0' }), at: ['Group Properties.SecurityGroupIngress.0.CidrIp'] },
    {
      name: 'two halves of the Internet, the protocol as a number, the port in a range',
      template: group(
        { ...OPEN, IpProtocol: 6, CidrIp: '0.0.0.0/1' },
        { IpProtocol: '6', FromPort: '0', ToPort: '65535', CidrIp: '128.0.0.0/1' },
      ),
      at: ['Group Properties.SecurityGroupIngress.0.CidrIp', 'Group Properties.SecurityGroupIngress.1.CidrIp'],
    },
    {
      name: 'in a resource of its own',
      template: {
        Resources: {
          ...group().Resources,
          Ingress: { Type: 'AWS::EC2::SecurityGroupIngress', Properties: { ...OPEN, GroupId: { 'Fn::GetAtt': ['Group', 'GroupId'] }, CidrIp: '0.0.0.0/0' } },
        },
      },
      at: ['Ingress Properties.CidrIp'],
    },
    {
      name: 'into a group from elsewhere',
      template: { Resources: { Ingress: { Type: 'AWS::EC2::SecurityGroupIngress', Properties: { ...OPEN, GroupId: 'sg-0123456789abcdef0', CidrIp: '0.0.0.0/0' } } } },
      at: ['Ingress Properties.CidrIp'],
    },
    {
      name: 'through a prefix list',
      template: {
        Resources: {
          ...group({ ...OPEN, SourcePrefixListId: { 'Fn::GetAtt': ['List', 'PrefixListId'] } }).Resources,
          List: { Type: 'AWS::EC2::PrefixList', Properties: { PrefixListName: 'all', AddressFamily: 'IPv4', MaxEntries: 1, Entries: [{ Cidr: '0.0.0.0/0' }] } },
        },
      },
      at: ['List Properties.Entries.0.Cidr'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Address: { Type: 'AWS::EC2::EIP' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Office: { Type: 'String' } }, ...group({ ...OPEN, CidrIp: { Ref: 'Office' } }) },
      at: ['Group Properties.SecurityGroupIngress.0.CidrIp'],
    },
  ],
};
