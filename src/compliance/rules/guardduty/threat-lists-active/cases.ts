import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    ThreatIntelSet: {
      Type: 'AWS::GuardDuty::ThreatIntelSet',
      Properties: { Format: 'TXT', Location: 'https://s3.amazonaws.com/lists/threats.txt', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'active', template: given({ Activate: true }) },
  ],
  nonCompliant: [
    { name: 'not active', template: given({ Activate: false }), at: ['ThreatIntelSet Properties.Activate'] },
    { name: 'as a text', template: given({ Activate: 'false' }), at: ['ThreatIntelSet Properties.Activate'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ Activate: { 'Fn::ImportValue': 'setting' } }), at: ['ThreatIntelSet Properties.Activate'] },
  ],
};
