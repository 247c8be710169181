import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Mesh: { Type: 'AWS::AppMesh::Mesh', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'only what is known', template: given({ Spec: { EgressFilter: { Type: 'DROP_ALL' } } }) },
    { name: 'nothing is said', template: given({}) },
  ],
  nonCompliant: [
    { name: 'everything', template: given({ Spec: { EgressFilter: { Type: 'ALLOW_ALL' } } }), at: ['Mesh Properties.Spec.EgressFilter.Type'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ Spec: { EgressFilter: { Type: { 'Fn::ImportValue': 'setting' } } } }),
      at: ['Mesh Properties.Spec.EgressFilter.Type'],
    },
  ],
};
