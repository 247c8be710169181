import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::ACMPCA::CertificateAuthority', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'private',
      template: one({ RevocationConfiguration: { CrlConfiguration: { Enabled: true, S3ObjectAcl: 'BUCKET_OWNER_FULL_CONTROL' } } }),
    },
  ],
  nonCompliant: [
    {
      name: 'nothing is said',
      template: one({ RevocationConfiguration: { CrlConfiguration: { Enabled: true } } }),
      at: ['One Properties.RevocationConfiguration.CrlConfiguration.S3ObjectAcl'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
    { name: 'no list', template: one({}) },
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
