import type { RuleCases } from '../../../model/cases';

const service = (Properties: object) => ({ Resources: { Service: { Type: 'AWS::ECS::Service', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'TLS',
      template: service({
        ServiceConnectConfiguration: {
          Enabled: true,
          Services: [{ PortName: 'http', Tls: { IssuerCertificateAuthority: { AwsPcaAuthorityArn: { 'Fn::ImportValue': 'Authority' } } } }],
        },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'in clear',
      template: service({ ServiceConnectConfiguration: { Enabled: true, Services: [{ PortName: 'http' }] } }),
      at: ['Service Properties.ServiceConnectConfiguration.Services.0.Tls'],
    },
    {
      name: 'one of two, as a text',
      template: service({
        ServiceConnectConfiguration: {
          Enabled: 'true',
          Services: [
            {
              PortName: 'a',
              Tls: { IssuerCertificateAuthority: { AwsPcaAuthorityArn: 'arn:aws:acm-pca:eu-west-1:111111111111:certificate-authority/1' } },
            },
            { PortName: 'b' },
          ],
        },
      }),
      at: ['Service Properties.ServiceConnectConfiguration.Services.1.Tls'],
    },
  ],
  notApplicable: [
    { name: 'off', template: service({ ServiceConnectConfiguration: { Enabled: false, Services: [{ PortName: 'http' }] } }) },
    { name: 'only asks others', template: service({ ServiceConnectConfiguration: { Enabled: true } }) },
    { name: 'nothing of the kind', template: service({}) },
  ],
  unknown: [
    {
      name: 'an import',
      template: service({ ServiceConnectConfiguration: { Enabled: { 'Fn::ImportValue': 'Connect' }, Services: [{ PortName: 'http' }] } }),
      at: ['Service Properties.ServiceConnectConfiguration.Enabled'],
    },
  ],
};
