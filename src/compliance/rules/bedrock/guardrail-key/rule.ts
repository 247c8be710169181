import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'BEDROCK-3',
  title: 'Guardrails are encrypted with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Bedrock::Guardrail'],
  rationale: 'With the key of AWS no key policy decides who reads what is forbidden.',
  remediation: 'Set KmsKeyArn',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-bedrock-guardrail.html'],
  judge(guardrail) {
    return mustHaveCustomerKey(guardrail.at('KmsKeyArn'));
  },
});
