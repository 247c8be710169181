import type { RuleCases } from '../../../model/cases';

const connector = (Properties: object) => ({ Resources: { Connector: { Type: 'AWS::Transfer::Connector', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a key', template: connector({ SftpConfig: { UserSecretId: 's', TrustedHostKeys: ['ssh-ed25519 AAAA'] } }) },
  ],
  nonCompliant: [
    { name: 'none', template: connector({ SftpConfig: { UserSecretId: 's' } }), at: ['Connector Properties.SftpConfig.TrustedHostKeys'] },
  ],
  notApplicable: [
    { name: 'AS2', template: connector({ As2Config: { Compression: 'ZLIB' } }) },
  ],
  unknown: [
    {
      name: 'an import',
      template: connector({ SftpConfig: { TrustedHostKeys: { 'Fn::ImportValue': 'Shared' } } }),
      at: ['Connector Properties.SftpConfig.TrustedHostKeys'],
    },
  ],
};
