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
      name: 'a certificate',
      template: given({
        Spec: { Listeners: [{ PortMapping: { Port: 8080, Protocol: 'http' }, TLS: { Mode: 'STRICT', Certificate: { ACM: { CertificateArn: 'arn:aws:acm:eu-west-1:111122223333:certificate/1' } } } }] },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'none',
      template: given({ Spec: { Listeners: [{ PortMapping: { Port: 8080, Protocol: 'http' } }] } }),
      at: ['Node Properties.Spec.Listeners.0.TLS'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ Spec: { Listeners: { 'Fn::ImportValue': 'setting' } } }), at: ['Node Properties.Spec.Listeners'] },
  ],
};
