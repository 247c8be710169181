import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::CertificateManager::Certificate', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'nothing is said', template: one({}) },
    { name: 'ENABLED', template: one({ CertificateTransparencyLoggingPreference: 'ENABLED' }) },
  ],
  nonCompliant: [
    {
      name: 'DISABLED',
      template: one({ CertificateTransparencyLoggingPreference: 'DISABLED' }),
      at: ['One Properties.CertificateTransparencyLoggingPreference'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ CertificateTransparencyLoggingPreference: { Ref: 'Value' } }) },
      at: ['One Properties.CertificateTransparencyLoggingPreference'],
    },
  ],
};
