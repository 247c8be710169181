import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Job: {
      Type: 'AWS::DataBrew::Job',
      Properties: { Name: 'clean', Type: 'RECIPE', RoleArn: 'arn:aws:iam::111122223333:role/brew', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'logged', template: given({ LogSubscription: 'ENABLE' }) },
    { name: 'nothing is said', template: given({}) },
  ],
  nonCompliant: [
    { name: 'not logged', template: given({ LogSubscription: 'DISABLE' }), at: ['Job Properties.LogSubscription'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ LogSubscription: { 'Fn::ImportValue': 'setting' } }), at: ['Job Properties.LogSubscription'] },
  ],
};
