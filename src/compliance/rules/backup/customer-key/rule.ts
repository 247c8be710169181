import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'BACKUP-1',
  title: 'Vaults of backups are encrypted with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Backup::BackupVault'],
  rationale: 'The policy of an own key says who may read the data, and takes that back at once.',
  remediation: 'Set EncryptionKeyArn to a key of your own',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-backup-backupvault.html'],
  judge(store) {
    return mustHaveCustomerKey(store.at('EncryptionKeyArn'));
  },
});
