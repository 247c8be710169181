import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::Lightsail::Instance', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a web server',
      template: one(
        { Networking: { Ports: [{ FromPort: 443, ToPort: 443, Protocol: 'tcp' }, { FromPort: 22, ToPort: 22, Cidrs: ['10.0.0.0/8'] }] } },
      ),
    },
    {
      name: 'only the browser of the console',
      template: one({ Networking: { Ports: [{ FromPort: 22, ToPort: 22, CidrListAliases: ['lightsail-connect'] }] } }),
    },
  ],
  nonCompliant: [
    {
      name: 'SSH',
      template: one({ Networking: { Ports: [{ FromPort: 22, ToPort: 22, Protocol: 'tcp', Cidrs: ['0.0.0.0/0'] }] } }),
      at: ['One Properties.Networking.Ports.0'],
    },
    {
      name: 'nothing is said about the source',
      template: one({ Networking: { Ports: [{ FromPort: '3389', ToPort: '3389' }] } }),
      at: ['One Properties.Networking.Ports.0'],
    },
    {
      name: 'two halves of the Internet',
      template: one({ Networking: { Ports: [{ FromPort: 80, ToPort: 90, Cidrs: ['0.0.0.0/1', '128.0.0.0/1'] }] } }),
      at: ['One Properties.Networking.Ports.0'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ Networking: { Ports: [{ FromPort: 22, Cidrs: [{ Ref: 'Value' }] }] } }) },
      at: ['One Properties.Networking.Ports.0.Cidrs.0'],
    },
  ],
};
