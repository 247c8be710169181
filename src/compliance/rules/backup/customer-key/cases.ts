import type { RuleCases } from '../../../model/cases';

const vault = (Type: string, Properties: object) => ({ Resources: { Vault: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'an own key',
      template: vault('AWS::Backup::BackupVault', {
        BackupVaultName: 'orders',
        EncryptionKeyArn: 'arn:aws:kms:eu-west-1:123456789012:key/1234',
      }),
    },
    {
      name: 'a reference',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...vault('AWS::Backup::BackupVault', { BackupVaultName: 'orders', EncryptionKeyArn: { Ref: 'Choice' } }),
      },
    },
  ],
  nonCompliant: [
    {
      name: 'nothing is said',
      template: vault('AWS::Backup::BackupVault', { BackupVaultName: 'orders' }),
      at: ['Vault Properties.EncryptionKeyArn'],
    },
    {
      name: 'a key of AWS',
      template: vault('AWS::Backup::BackupVault', {
        BackupVaultName: 'orders',
        EncryptionKeyArn: 'alias/aws/service',
      }),
      at: ['Vault Properties.EncryptionKeyArn'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: vault('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'an alias that is put together',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...vault('AWS::Backup::BackupVault', {
          BackupVaultName: 'orders',
          EncryptionKeyArn: { 'Fn::Join': ['', ['alias/', { Ref: 'Choice' }]] },
        }),
      },
      at: ['Vault Properties.EncryptionKeyArn'],
    },
  ],
};
