import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { inheritsStorage, isInCluster } from '../../../domain/databases';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'RDS-20',
  title: 'Databases are encrypted with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  rationale: 'The policy of an own key says who may read the data and share snapshots; the key of AWS lets nobody share, nor refuse.',
  remediation: 'Set KmsKeyId',
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html'],
  judge(database) {
    const isMember = database.type === 'AWS::RDS::DBInstance' && isInCluster(database);
    return isMember || inheritsStorage(database) || !database.at('StorageEncrypted').isTrue()
      ? NOT_APPLICABLE
      : mustHaveCustomerKey(database.at('KmsKeyId'));
  },
});
