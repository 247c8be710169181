import type { RuleCases } from '../../../model/cases';

const vault = (Type: string, Properties: object) => ({ Resources: { Vault: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a week',
      template: vault('AWS::Backup::BackupVault', {
        BackupVaultName: 'orders',
        LockConfiguration: { MinRetentionDays: 7 },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'nothing is said',
      template: vault('AWS::Backup::BackupVault', { BackupVaultName: 'orders' }),
      at: ['Vault Properties.LockConfiguration.MinRetentionDays'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: vault('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...vault('AWS::Backup::BackupVault', {
          BackupVaultName: 'orders',
          LockConfiguration: { MinRetentionDays: { Ref: 'Choice' } },
        }),
      },
      at: ['Vault Properties.LockConfiguration.MinRetentionDays'],
    },
  ],
};
