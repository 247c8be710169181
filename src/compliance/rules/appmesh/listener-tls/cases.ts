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
      name: 'strict',
      template: given({
        Spec: { Listeners: [{ PortMapping: { Port: 8080, Protocol: 'http' }, TLS: { Mode: 'STRICT', Certificate: { ACM: { CertificateArn: 'arn:aws:acm:eu-west-1:111122223333:certificate/1' } } } }] },
      }),
    },
    { name: 'no certificate at all', template: given({ Spec: { Listeners: [{ PortMapping: { Port: 8080, Protocol: 'http' } }] } }) },
  ],
  nonCompliant: [
    {
      name: 'permissive',
      template: given({
        Spec: { Listeners: [{ PortMapping: { Port: 8080, Protocol: 'http' }, TLS: { Mode: 'PERMISSIVE', Certificate: { ACM: { CertificateArn: 'arn:aws:acm:eu-west-1:111122223333:certificate/1' } } } }] },
      }),
      at: ['Node Properties.Spec.Listeners.0.TLS.Mode'],
    },
    {
      name: 'disabled',
      template: given({
        Spec: { Listeners: [{ PortMapping: { Port: 8080, Protocol: 'http' }, TLS: { Mode: 'DISABLED', Certificate: { ACM: { CertificateArn: 'arn:aws:acm:eu-west-1:111122223333:certificate/1' } } } }] },
      }),
      at: ['Node Properties.Spec.Listeners.0.TLS.Mode'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({
        Spec: { Listeners: [{ PortMapping: { Port: 8080, Protocol: 'http' }, TLS: { Mode: { 'Fn::ImportValue': 'setting' }, Certificate: { ACM: { CertificateArn: 'arn:aws:acm:eu-west-1:111122223333:certificate/1' } } } }] },
      }),
      at: ['Node Properties.Spec.Listeners.0.TLS.Mode'],
    },
  ],
};
