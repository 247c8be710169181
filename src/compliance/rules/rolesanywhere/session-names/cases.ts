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
    { name: 'the name of the certificate', template: given({ AcceptRoleSessionName: false }) },
    { name: 'nothing is said', template: given({}) },
  ],
  nonCompliant: [
    { name: 'a name of their choice', template: given({ AcceptRoleSessionName: true }), at: ['Profile Properties.AcceptRoleSessionName'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ AcceptRoleSessionName: { 'Fn::ImportValue': 'setting' } }),
      at: ['Profile Properties.AcceptRoleSessionName'],
    },
  ],
};
