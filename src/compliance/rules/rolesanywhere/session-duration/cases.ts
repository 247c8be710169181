import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Profile: {
      Type: 'AWS::RolesAnywhere::Profile',
      Properties: { Name: 'build', RoleArns: ['arn:aws:iam::111122223333:role/build'], ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'an hour', template: given({ DurationSeconds: 3600 }) },
    { name: 'nothing is said', template: given({}) },
  ],
  nonCompliant: [
    { name: 'half a day', template: given({ DurationSeconds: 43200 }), at: ['Profile Properties.DurationSeconds'] },
    { name: 'as a text', template: given({ DurationSeconds: '7200' }), at: ['Profile Properties.DurationSeconds'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ DurationSeconds: { 'Fn::ImportValue': 'setting' } }), at: ['Profile Properties.DurationSeconds'] },
  ],
};
