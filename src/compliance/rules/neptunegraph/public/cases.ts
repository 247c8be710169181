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
    { name: 'private', template: given({ PublicConnectivity: false }) },
    { name: 'nothing is said', template: given({}) },
  ],
  nonCompliant: [
    { name: 'public', template: given({ PublicConnectivity: true }), at: ['Graph Properties.PublicConnectivity'] },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'prod' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...given({ PublicConnectivity: { 'Fn::If': ['IsProduction', false, 'true'] } }),
      },
      at: ['Graph Properties.PublicConnectivity'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ PublicConnectivity: { 'Fn::ImportValue': 'setting' } }),
      at: ['Graph Properties.PublicConnectivity'],
    },
  ],
};
