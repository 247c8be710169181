import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::ACMPCA::CertificateAuthority', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'by OCSP', template: one({ RevocationConfiguration: { OcspConfiguration: { Enabled: true } } }) },
    { name: 'by a list', template: one({ RevocationConfiguration: { CrlConfiguration: { Enabled: 'true' } } }) },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({ Type: 'SUBORDINATE' }), at: ['One Properties.RevocationConfiguration'] },
    {
      name: 'switched off',
      template: one({ RevocationConfiguration: { CrlConfiguration: { Enabled: false } } }),
      at: ['One Properties.RevocationConfiguration'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
    { name: 'certificates that live for a week', template: one({ UsageMode: 'SHORT_LIVED_CERTIFICATE' }) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Value: { Type: 'String' } },
        ...one({ RevocationConfiguration: { CrlConfiguration: { Enabled: { Ref: 'Value' } } } }),
      },
      at: ['One Properties.RevocationConfiguration.CrlConfiguration.Enabled'],
    },
  ],
};
