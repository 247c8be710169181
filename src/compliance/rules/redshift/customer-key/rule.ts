import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'REDSHIFT-9',
  title: 'Warehouses are encrypted with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Redshift::Cluster'],
  rationale: 'The policy of an own key says who may read the data, and takes that back at once.',
  remediation: 'Set KmsKeyId to a key of your own',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/redshift-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-redshift-cluster.html',
  ],
  judge(store) {
    return mustHaveCustomerKey(store.at('KmsKeyId'));
  },
});
