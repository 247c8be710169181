import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Detector: {
      Type: 'AWS::GuardDuty::Detector',
      Properties: { Enable: true, ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'on', template: given({}) },
    { name: 'as a text', template: given({ Enable: 'true' }) },
  ],
  nonCompliant: [
    { name: 'suspended', template: given({ Enable: false }), at: ['Detector Properties.Enable'] },
    { name: 'as a text', template: given({ Enable: 'false' }), at: ['Detector Properties.Enable'] },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'prod' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...given({ Enable: { 'Fn::If': ['IsProduction', true, false] } }),
      },
      at: ['Detector Properties.Enable'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ Enable: { 'Fn::ImportValue': 'setting' } }), at: ['Detector Properties.Enable'] },
  ],
};
