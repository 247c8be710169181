import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Profile: {
      Type: 'AWS::B2BI::Profile',
      Properties: { Name: 'us', BusinessName: 'Shop', Phone: '5555550100', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'logged', template: given({ Logging: 'ENABLED' }) },
  ],
  nonCompliant: [
    { name: 'not logged', template: given({ Logging: 'DISABLED' }), at: ['Profile Properties.Logging'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ Logging: { 'Fn::ImportValue': 'setting' } }), at: ['Profile Properties.Logging'] },
  ],
};
