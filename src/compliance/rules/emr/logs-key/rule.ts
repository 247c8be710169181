import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { isFilled } from '../../../domain/expect';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EMR-9',
  title: 'Logs of clusters are encrypted with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::EMR::Cluster'],
  rationale: 'The policy of a key decides who may read what jobs print.',
  remediation: 'Set LogEncryptionKmsKeyId',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-emr-cluster.html'],
  judge(cluster) {
    return isFilled(cluster.at('LogUri')) ? mustHaveCustomerKey(cluster.at('LogEncryptionKmsKeyId')) : NOT_APPLICABLE;
  },
});
