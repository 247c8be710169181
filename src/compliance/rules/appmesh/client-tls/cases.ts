import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Node: {
      Type: 'AWS::AppMesh::VirtualNode',
      Properties: { MeshName: 'shop', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    {
      name: 'enforced',
      template: given({
        Spec: { BackendDefaults: { ClientPolicy: { TLS: { Enforce: true, Validation: { Trust: { File: { CertificateChain: '/ca.pem' } } } } } } },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'not enforced',
      template: given({ Spec: { BackendDefaults: { ClientPolicy: { TLS: { Enforce: false } } } } }),
      at: ['Node Properties.Spec.BackendDefaults.ClientPolicy.TLS.Enforce'],
    },
    {
      name: 'for one backend',
      template: given({ Spec: { Backends: [{ VirtualService: { VirtualServiceName: 'a', ClientPolicy: { TLS: { Enforce: 'false' } } } }] } }),
      at: ['Node Properties.Spec.Backends.0.VirtualService.ClientPolicy.TLS.Enforce'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ Spec: { BackendDefaults: { ClientPolicy: { TLS: { Enforce: { 'Fn::ImportValue': 'setting' } } } } } }),
      at: ['Node Properties.Spec.BackendDefaults.ClientPolicy.TLS.Enforce'],
    },
  ],
};
