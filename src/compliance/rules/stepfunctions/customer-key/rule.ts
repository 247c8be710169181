import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'STEPFUNCTIONS-3',
  title: 'State machines are encrypted with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::StepFunctions::StateMachine', 'AWS::StepFunctions::Activity'],
  rationale: 'With the key of AWS no key policy decides who reads inputs and results.',
  remediation: 'Set EncryptionConfiguration to CUSTOMER_MANAGED_KMS_KEY with a KmsKeyId',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-stepfunctions-statemachine.html'],
  judge(machine) {
    return mustHaveCustomerKey(machine.at('EncryptionConfiguration', 'KmsKeyId'));
  },
});
