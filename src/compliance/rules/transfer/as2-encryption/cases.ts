import type { RuleCases } from '../../../model/cases';

const connector = (Properties: object) => ({ Resources: { Connector: { Type: 'AWS::Transfer::Connector', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'AES', template: connector({ As2Config: { EncryptionAlgorithm: 'AES256_CBC' } }) },
  ],
  nonCompliant: [
    {
      name: 'none',
      template: connector({ As2Config: { EncryptionAlgorithm: 'NONE' } }),
      at: ['Connector Properties.As2Config.EncryptionAlgorithm'],
    },
    {
      name: 'Triple DES',
      template: connector({ As2Config: { EncryptionAlgorithm: 'DES_EDE3_CBC' } }),
      at: ['Connector Properties.As2Config.EncryptionAlgorithm'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: connector({ As2Config: { EncryptionAlgorithm: { 'Fn::ImportValue': 'Shared' } } }),
      at: ['Connector Properties.As2Config.EncryptionAlgorithm'],
    },
  ],
};
