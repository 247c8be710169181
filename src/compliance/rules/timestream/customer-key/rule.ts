import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'TIMESTREAM-3',
  title: 'Databases of Timestream are encrypted with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Timestream::Database'],
  rationale: 'The policy of an own key says who may read the data, and takes that back at once.',
  remediation: 'Set KmsKeyId to a key of your own',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-timestream-database.html'],
  judge(store) {
    return mustHaveCustomerKey(store.at('KmsKeyId'));
  },
});
