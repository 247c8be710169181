import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Settings: { Type: 'AWS::Glue::DataCatalogEncryptionSettings', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a key',
      template: given({ CatalogId: '1', DataCatalogEncryptionSettings: { EncryptionAtRest: { CatalogEncryptionMode: 'SSE-KMS', SseAwsKmsKeyId: 'k' } } }),
    },
    {
      name: 'a key and a role',
      template: given({
        CatalogId: '1',
        DataCatalogEncryptionSettings: { EncryptionAtRest: { CatalogEncryptionMode: 'SSE-KMS-WITH-SERVICE-ROLE', CatalogEncryptionServiceRole: 'r' } },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'off',
      template: given({ CatalogId: '1', DataCatalogEncryptionSettings: { EncryptionAtRest: { CatalogEncryptionMode: 'DISABLED' } } }),
      at: ['Settings Properties.DataCatalogEncryptionSettings.EncryptionAtRest.CatalogEncryptionMode'],
    },
    {
      name: 'not said',
      template: given({ CatalogId: '1', DataCatalogEncryptionSettings: {} }),
      at: ['Settings Properties.DataCatalogEncryptionSettings.EncryptionAtRest.CatalogEncryptionMode'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'a parameter',
      template: {
        Parameters: { Mode: { Type: 'String' } },
        Resources: {
          Settings: {
            Type: 'AWS::Glue::DataCatalogEncryptionSettings',
            Properties: { CatalogId: '1', DataCatalogEncryptionSettings: { EncryptionAtRest: { CatalogEncryptionMode: { Ref: 'Mode' } } } },
          },
        },
      },
      at: ['Settings Properties.DataCatalogEncryptionSettings.EncryptionAtRest.CatalogEncryptionMode'],
    },
  ],
};
