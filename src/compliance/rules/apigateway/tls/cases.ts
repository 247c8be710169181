import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::ApiGateway::DomainName', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'TLS 1.2', template: one({ SecurityPolicy: 'TLS_1_2' }) },
    { name: 'TLS 1.3', template: one({ SecurityPolicy: 'SecurityPolicy_TLS13_1_3_2025_09' }) },
  ],
  nonCompliant: [
    { name: 'TLS 1.0', template: one({ SecurityPolicy: 'TLS_1_0' }), at: ['One Properties.SecurityPolicy'] },
    {
      name: 'one of several configurations',
      template: {
        Resources: {
          One: {
            Type: 'AWS::ApiGatewayV2::DomainName',
            Properties: { DomainNameConfigurations: [{ SecurityPolicy: 'TLS_1_2' }, { SecurityPolicy: 'TLS_1_0' }] },
          },
        },
      },
      at: ['One Properties.DomainNameConfigurations.1.SecurityPolicy'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ SecurityPolicy: { Ref: 'Value' } }) },
      at: ['One Properties.SecurityPolicy'],
    },
  ],
};
