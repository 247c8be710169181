import type { RuleCases } from '../../../model/cases';

const settings = (Type: string, Properties: object) => ({ Resources: { Settings: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'says so',
      template: settings('AWS::Glue::DataCatalogEncryptionSettings', {
        CatalogId: '123456789012',
        DataCatalogEncryptionSettings: {
          ConnectionPasswordEncryption: { ReturnConnectionPasswordEncrypted: true },
        },
      }),
    },
    {
      name: 'spelled as a text',
      template: settings('AWS::Glue::DataCatalogEncryptionSettings', {
        CatalogId: '123456789012',
        DataCatalogEncryptionSettings: {
          ConnectionPasswordEncryption: { ReturnConnectionPasswordEncrypted: 'true' },
        },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'the opposite',
      template: settings('AWS::Glue::DataCatalogEncryptionSettings', {
        CatalogId: '123456789012',
        DataCatalogEncryptionSettings: {
          ConnectionPasswordEncryption: { ReturnConnectionPasswordEncrypted: false },
        },
      }),
      at: ['Settings Properties.DataCatalogEncryptionSettings.ConnectionPasswordEncryption.ReturnConnectionPasswordEncrypted'],
    },
    {
      name: 'the opposite as a text',
      template: settings('AWS::Glue::DataCatalogEncryptionSettings', {
        CatalogId: '123456789012',
        DataCatalogEncryptionSettings: {
          ConnectionPasswordEncryption: { ReturnConnectionPasswordEncrypted: 'false' },
        },
      }),
      at: ['Settings Properties.DataCatalogEncryptionSettings.ConnectionPasswordEncryption.ReturnConnectionPasswordEncrypted'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...settings('AWS::Glue::DataCatalogEncryptionSettings', {
          CatalogId: '123456789012',
          DataCatalogEncryptionSettings: {
            ConnectionPasswordEncryption: {
              ReturnConnectionPasswordEncrypted: { 'Fn::If': ['IsProduction', true, false] },
            },
          },
        }),
      },
      at: ['Settings Properties.DataCatalogEncryptionSettings.ConnectionPasswordEncryption.ReturnConnectionPasswordEncrypted'],
    },
    {
      name: 'nothing is said',
      template: settings('AWS::Glue::DataCatalogEncryptionSettings', { CatalogId: '123456789012' }),
      at: ['Settings Properties.DataCatalogEncryptionSettings.ConnectionPasswordEncryption.ReturnConnectionPasswordEncrypted'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: settings('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...settings('AWS::Glue::DataCatalogEncryptionSettings', {
          CatalogId: '123456789012',
          DataCatalogEncryptionSettings: {
            ConnectionPasswordEncryption: { ReturnConnectionPasswordEncrypted: { Ref: 'Choice' } },
          },
        }),
      },
      at: ['Settings Properties.DataCatalogEncryptionSettings.ConnectionPasswordEncryption.ReturnConnectionPasswordEncrypted'],
    },
  ],
};
