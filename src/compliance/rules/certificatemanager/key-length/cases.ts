import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::CertificateManager::Certificate', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'nothing is said', template: one({}) },
    { name: 'EC_prime256v1', template: one({ KeyAlgorithm: 'EC_prime256v1' }) },
  ],
  nonCompliant: [
    { name: 'RSA_1024', template: one({ KeyAlgorithm: 'RSA_1024' }), at: ['One Properties.KeyAlgorithm'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ KeyAlgorithm: { Ref: 'Value' } }) },
      at: ['One Properties.KeyAlgorithm'],
    },
  ],
};
