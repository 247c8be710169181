import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'MSK-5',
  title: 'Clusters of Kafka are encrypted with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::MSK::Cluster'],
  rationale: 'The policy of an own key says who may read the data, and takes that back at once.',
  remediation: 'Set DataVolumeKMSKeyId to a key of your own',
  references: ['https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html'],
  judge(store) {
    return mustHaveCustomerKey(store.at('EncryptionInfo', 'EncryptionAtRest', 'DataVolumeKMSKeyId'));
  },
});
