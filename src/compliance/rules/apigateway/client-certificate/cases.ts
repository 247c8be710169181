import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::ApiGateway::Stage', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a certificate', template: one({ ClientCertificateId: 'c1' }) },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({}), at: ['One Properties.ClientCertificateId'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ ClientCertificateId: { Ref: 'Value' } }) },
      at: ['One Properties.ClientCertificateId'],
    },
  ],
};
