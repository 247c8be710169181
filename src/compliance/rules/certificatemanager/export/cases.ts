import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::CertificateManager::Certificate', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'nothing is said', template: one({}) },
    { name: 'DISABLED', template: one({ CertificateExport: 'DISABLED' }) },
  ],
  nonCompliant: [
    { name: 'ENABLED', template: one({ CertificateExport: 'ENABLED' }), at: ['One Properties.CertificateExport'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ CertificateExport: { Ref: 'Value' } }) },
      at: ['One Properties.CertificateExport'],
    },
  ],
};
