import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'MWAA-3',
  title: 'Airflow is encrypted with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::MWAA::Environment'],
  rationale: 'With the key of AWS no key policy decides who reads connections and variables.',
  remediation: 'Set KmsKey',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-mwaa-environment.html'],
  judge(environment) {
    return mustHaveCustomerKey(environment.at('KmsKey'));
  },
});
