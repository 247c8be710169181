import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Graph: {
      Type: 'AWS::NeptuneGraph::Graph',
      Properties: { GraphName: 'people', ProvisionedMemory: 16, ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'protected', template: given({ DeletionProtection: true }) },
    { name: 'nothing is said', template: given({}) },
  ],
  nonCompliant: [
    { name: 'not protected', template: given({ DeletionProtection: false }), at: ['Graph Properties.DeletionProtection'] },
    { name: 'as a text', template: given({ DeletionProtection: 'false' }), at: ['Graph Properties.DeletionProtection'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ DeletionProtection: { 'Fn::ImportValue': 'setting' } }),
      at: ['Graph Properties.DeletionProtection'],
    },
  ],
};
