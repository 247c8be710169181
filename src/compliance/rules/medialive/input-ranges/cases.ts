import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Group: { Type: 'AWS::MediaLive::InputSecurityGroup', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'one office', template: given({ WhitelistRules: [{ Cidr: '198.51.100.0/24' }] }) },
    { name: 'the own network', template: given({ WhitelistRules: [{ Cidr: '10.0.0.0/8' }] }) },
  ],
  nonCompliant: [
    { name: 'everybody', template: given({ WhitelistRules: [{ Cidr: '0.0.0.0/0' }] }), at: ['Group Properties.WhitelistRules.0.Cidr'] },
    {
      name: 'two halves of the Internet',
      template: given({ WhitelistRules: [{ Cidr: '0.0.0.0/1' }, { Cidr: '128.0.0.0/1' }] }),
      at: ['Group Properties.WhitelistRules.0.Cidr', 'Group Properties.WhitelistRules.1.Cidr'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ WhitelistRules: [{ Cidr: { 'Fn::ImportValue': 'setting' } }] }),
      at: ['Group Properties.WhitelistRules.0.Cidr'],
    },
  ],
};
