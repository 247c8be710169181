import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Graph: { Type: 'AWS::Detective::Graph', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'taken in', template: given({ AutoEnableMembers: true }) },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: given({}), at: ['Graph Properties.AutoEnableMembers'] },
    { name: 'not taken in', template: given({ AutoEnableMembers: false }), at: ['Graph Properties.AutoEnableMembers'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ AutoEnableMembers: { 'Fn::ImportValue': 'setting' } }),
      at: ['Graph Properties.AutoEnableMembers'],
    },
  ],
};
