import type { RuleCases } from '../../../model/cases';

const entry = (Properties: object) => ({
  Resources: {
    Entry: { Type: 'AWS::EC2::NetworkAclEntry', Properties: { NetworkAclId: 'acl-1', RuleNumber: 100, RuleAction: 'allow', ...Properties } },
  },
});
const denied = (port: number, RuleNumber: number) => ({
  Resources: {
    Denial: {
      Type: 'AWS::EC2::NetworkAclEntry',
      Properties: { NetworkAclId: 'acl-1', RuleNumber, RuleAction: 'deny', Protocol: 6, PortRange: { From: port, To: port }, CidrBlock: '0.0.0.0/0' },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'from the network of the company', template: entry({ Protocol: 6, PortRange: { From: 22, To: 22 }, CidrBlock: '10.0.0.0/8' }) },
    { name: 'ports of answers', template: entry({ Protocol: 6, PortRange: { From: 32768, To: 65535 }, CidrBlock: '0.0.0.0/0' }) },
    {
      name: 'denied before',
      template: {
        Resources: { ...denied(22, 90).Resources, ...entry({ Protocol: 6, PortRange: { From: 20, To: 30 }, CidrBlock: '0.0.0.0/0' }).Resources },
      },
    },
  ],
  nonCompliant: [
    { name: 'SSH', template: entry({ Protocol: 6, PortRange: { From: 22, To: 22 }, CidrBlock: '0.0.0.0/0' }), at: ['Entry Properties.CidrBlock'] },
    { name: 'all traffic, by IPv6', template: entry({ Protocol: -1, Ipv6CidrBlock: '::/0' }), at: ['Entry Properties.Ipv6CidrBlock'] },
    {
      name: 'RDP in a range, texts instead of numbers',
      template: entry({ Protocol: '6', PortRange: { From: '3000', To: '4000' }, CidrBlock: '0.0.0.0/0', Egress: 'false' }),
      at: ['Entry Properties.CidrBlock'],
    },
    {
      name: 'denied too late',
      template: {
        Resources: { ...denied(22, 110).Resources, ...entry({ Protocol: 6, PortRange: { From: 22, To: 22 }, CidrBlock: '0.0.0.0/0' }).Resources },
      },
      at: ['Entry Properties.CidrBlock'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
    { name: 'outward', template: entry({ Protocol: -1, CidrBlock: '0.0.0.0/0', Egress: true }) },
    { name: 'a denial', template: entry({ Protocol: -1, CidrBlock: '0.0.0.0/0', RuleAction: 'deny' }) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Value: { Type: 'String' } },
        ...entry({ Protocol: 6, PortRange: { From: 22, To: 22 }, CidrBlock: { Ref: 'Value' } }),
      },
      at: ['Entry Properties.CidrBlock'],
    },
  ],
};
