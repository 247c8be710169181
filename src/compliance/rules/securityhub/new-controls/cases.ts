import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Hub: { Type: 'AWS::SecurityHub::Hub', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'taken in', template: given({ AutoEnableControls: true }) },
    { name: 'nothing is said: taken in', template: given({}) },
  ],
  nonCompliant: [
    { name: 'not taken in', template: given({ AutoEnableControls: false }), at: ['Hub Properties.AutoEnableControls'] },
    { name: 'as a text', template: given({ AutoEnableControls: 'false' }), at: ['Hub Properties.AutoEnableControls'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ AutoEnableControls: { 'Fn::ImportValue': 'setting' } }),
      at: ['Hub Properties.AutoEnableControls'],
    },
  ],
};
